package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.community.Communities;

/** What a community agreed, seen and changed in a real browser and by forged or late forms. */
class AgreementWalkTest {

    private static final String PASSWORD = "sample-pass-2025";

    private final Communities communities = SampleServer.shared().bean(Communities.class);

    private Visitor manager(String community) {
        return new Visitor(SampleServer.shared().address())
                .signIn("community-manager@" + community + ".example.org", PASSWORD);
    }

    private long version(String community) {
        return communities.find(community).orElseThrow().version();
    }

    private String document(String community) {
        return communities.agreement(community).orElseThrow().document();
    }

    @Test
    void takesAMemberInAndLetsOneGoInPolish() {
        try (var manager = Browser.shared().visit("pl").signIn("community-manager@malopolska.example.org")) {
            manager.open("/communities/malopolska/agreement");
            assertThat(manager.text()).contains("Piekarnia (przykład)").contains("fotowoltaika");
            manager.follow("Przyjmij członka");
            manager.page().locator("#name").fill("Dom 14 (przykład): „nowy”");
            manager.page().locator("#id").fill("home14");
            manager.page().locator("#joined").fill("2026-01-01");
            manager.page().locator("#point").fill("home14");
            manager.page().locator("#market_id").fill("590322400000000014");
            manager.page().locator("#tariff").selectOption("home");
            manager.page().locator("#reason").fill("Uchwała 3/2026");
            manager.press("Sprawdź, co się zmieni");
            assertThat(manager.text()).contains("home14").contains("Uchwała 3/2026");
            assertThat(document("malopolska")).doesNotContain("home14");
            manager.press("Zapisz nową wersję");
            assertThat(manager.text()).contains("Dom 14 (przykład): „nowy”").contains("Uchwała 3/2026");
            manager.follow("Zapisz odejście");
            manager.page().locator("#member").selectOption("home14");
            manager.page().locator("#left").fill("2026-03-01");
            manager.page().locator("#reason").fill("Wypowiedzenie");
            manager.press("Sprawdź, co się zmieni");
            manager.press("Zapisz nową wersję");
            manager.open("/communities/malopolska/agreement?day=2026-03-01");
            assertThat(manager.text()).doesNotContain("Dom 14");
            manager.open("/communities/malopolska/agreement?day=2026-02-28");
            assertThat(manager.text()).contains("Dom 14");
            manager.open("/communities/malopolska/agreement/versions/" + version("malopolska"));
            assertThat(manager.text()).contains("left: 2026-03-01");
        }
    }

    @Test
    void namesEveryProblemWithItsLineAndKeepsWhatWasTyped() {
        try (var manager = Browser.shared().visit("it").signIn("community-manager@turin.example.org")) {
            manager.open("/communities/turin/agreement/edit");
            var text = manager.page().locator("#document").inputValue();
            manager.page()
                    .locator("#document")
                    .fill(text.replace("kind: firm", "kind: form").replace("points:", "pionts:"));
            manager.page().locator("#reason").fill("Typing badly");
            manager.press("Guarda che cosa cambierebbe");
            assertThat(manager.text())
                    .contains("Non si può salvare")
                    .contains("community.yaml:15")
                    .contains("kind: form");
            assertThat(manager.page().locator("#document").inputValue()).contains("pionts:");
            assertThat(version("turin")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"ca, barcelona", "es, barcelona", "fr, namur", "it, turin", "en, namur"})
    void showsTheAgreementInEveryLanguage(String language, String community) {
        var email = "community-manager@" + community + ".example.org";
        try (var manager = Browser.shared().visit(language).signIn(email)) {
            manager.page().locator("#language").selectOption(language);
            manager.page().locator("#language + button").click();
            manager.open("/communities/" + community + "/agreement");
            manager.open("/communities/" + community + "/agreement/leave");
            assertThat(manager.page().locator("#member option").count()).isGreaterThan(3);
        }
    }

    @Test
    void refusesALateChangeAndShowsBoth() {
        var manager = manager("namur");
        var mine = document("namur") + "# mine\n";
        var theirs = document("namur") + "# theirs\n";
        var old = Long.toString(version("namur"));
        var path = "/communities/namur/agreement";
        assertThat(manager.post(path, Map.of("version", old, "reason", "First", "document", theirs))
                        .statusCode())
                .isEqualTo(302);
        var late = manager.post(path, Map.of("version", old, "reason", "Second", "document", mine));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("# mine").contains("# theirs").contains("value=\"Second\"");
        assertThat(document("namur")).isEqualTo(theirs);
    }

    @Test
    void neverWritesIntoAnotherCommunity() {
        var manager = manager("barcelona");
        var foreign = document("barcelona").replace("id: barcelona", "id: turin");
        var fields = Map.of("version", Long.toString(version("barcelona")), "reason", "Mine", "document", foreign);
        assertThat(manager.post("/communities/barcelona/agreement", fields).body())
                .contains("community.yaml:");
        assertThat(manager.post("/communities/turin/agreement", fields).statusCode())
                .isEqualTo(404);
        assertThat(document("turin")).contains("id: turin");
    }

    @ParameterizedTest
    @CsvSource({"day=2024-99-99", "known=abc", "day=&known=", "known=1999-01-01", "day=2999-01-01&known=2999-01-01"})
    void answersOddDatesCalmly(String query) {
        assertThat(manager("namur").get("/communities/namur/agreement?" + query).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesOutTheDocumentOfEachVersion() {
        var answer = manager("barcelona").get("/communities/barcelona/agreement/versions/1/community.yaml");
        assertThat(answer.body())
                .isEqualTo(communities.agreement("barcelona", 1).orElseThrow().document());
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("community.yaml"));
        assertThat(manager("barcelona")
                        .get("/communities/barcelona/agreement/versions/01")
                        .statusCode())
                .isEqualTo(404);
    }
}
