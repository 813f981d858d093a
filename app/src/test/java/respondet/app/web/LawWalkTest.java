package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.community.Communities;

/** What the law says to a community, seen in a real browser. */
class LawWalkTest {

    private static final String PASSWORD = "sample-pass-2025";

    private final Communities communities = SampleServer.shared().bean(Communities.class);

    private Visitor manager(String community) {
        return new Visitor(SampleServer.shared().address())
                .signIn("community-manager@" + community + ".example.org", PASSWORD);
    }

    /** Story A2: another day of the application, another threshold, with its source. */
    @Test
    void triesAnotherDayOfTheApplicationInPolish() {
        try (var board = Browser.shared().visit("pl").signIn("board-member@malopolska.example.org")) {
            board.open("/communities/malopolska");
            board.follow("Prawo");
            assertThat(board.text())
                    .contains("Pokrycie potrzeb własnych")
                    .contains("maj 2025")
                    .contains("38e(1)(3)(a)");
            board.page().locator("#applied").fill("2025-12-15");
            board.press("Pokaż");
            assertThat(board.text()).contains("wniosku z dnia 15 grudnia 2025").contains("wystarcza 40 %");
            board.page().locator("#applied").fill("2026-01-15");
            board.press("Pokaż");
            assertThat(board.text()).contains("wniosku z dnia 15 stycznia 2026").contains("70 %");
            assertThat(board.page().getByText("Uzupełnij ustalenia").count()).isZero();
        }
    }

    /** Story A5: a candidate on another primary substation is refused with the reason. */
    @Test
    void refusesACandidateUnderAnotherSubstationInItalian() {
        long before = communities.find("turin").orElseThrow().version();
        try (var manager = Browser.shared().visit("it").signIn("community-manager@turin.example.org")) {
            manager.open("/communities/turin/law");
            assertThat(manager.text()).contains("AC001E00001");
            manager.open("/communities/turin/agreement/join");
            manager.page().locator("#name").fill("Famiglia 7");
            manager.page().locator("#id").fill("home7");
            manager.page().locator("#joined").fill("2026-02-01");
            manager.page().locator("#point").fill("home7");
            manager.page().locator("#substation").fill("AC001E00099");
            manager.page().locator("#reason").fill("Delibera 4");
            manager.press("Guarda che cosa cambierebbe");
            assertThat(manager.text())
                    .contains("La legge non lo consente")
                    .contains("AC001E00099")
                    .contains("TIAD");
            assertThat(manager.page().locator("#name").inputValue()).isEqualTo("Famiglia 7");
            assertThat(communities.find("turin").orElseThrow().version()).isEqualTo(before);
            manager.page().locator("#substation").fill("AC001E00001");
            manager.press("Guarda che cosa cambierebbe");
            assertThat(manager.text()).contains("facts: { substation: AC001E00001 }");
        }
    }

    /** What is open names the fact that would decide it; stating it by a form decides it. */
    @Test
    void statesTheFactThatDecidesInFrench() {
        var current = communities.agreement("namur").orElseThrow();
        var without = current.document().replace("  benefits_before_profit: true\n", "");
        var fields = Map.of("version", Long.toString(current.version()), "reason", "Oubli", "document", without);
        assertThat(manager("namur").post("/communities/namur/agreement", fields).statusCode())
                .isEqualTo(302);
        try (var manager = Browser.shared().visit("fr").signIn("community-manager@namur.example.org")) {
            manager.open("/communities/namur/law");
            manager.page()
                    .locator("td a", new Page.LocatorOptions().setHasText("benefits_before_profit"))
                    .click();
            manager.look();
            manager.page().locator("#value").selectOption("true");
            manager.page().locator("#reason").fill("Statuts, article 3");
            manager.press("Voir ce qui changerait");
            assertThat(manager.text()).contains("benefits_before_profit: true");
            manager.press("Enregistrer la nouvelle version");
            manager.open("/communities/namur/law");
            assertThat(manager.text()).doesNotContain("benefits_before_profit");
        }
    }

    @Test
    void statesNoFactThatTheLawDoesNotAskFor() {
        var manager = manager("malopolska");
        var fields = Map.of("value", "true", "reason", "R");
        assertThat(manager.post("/communities/malopolska/agreement/facts/made-up", fields)
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.post("/communities/turin/agreement/facts/substation", fields)
                        .statusCode())
                .isEqualTo(404);
        var bad = manager.post(
                "/communities/malopolska/agreement/facts/register_entry", Map.of("value", "yesterday", "reason", "R"));
        assertThat(bad.body()).contains("role=\"alert\"").contains("yesterday");
        var good = manager.post(
                "/communities/malopolska/agreement/facts/communes",
                Map.of("value", "Skawina, Zator", "reason", "Uchwała 9"));
        assertThat(good.body()).contains("communes: [Skawina, Zator]");
    }

    @Test
    void warnsWhereATextMakesTheLawSayNo() {
        var manager = manager("turin");
        var row = communities.find("turin").orElseThrow();
        var document = communities
                .agreement("turin")
                .orElseThrow()
                .document()
                .replace(
                        "{ id: town, member: town, tariff: business }",
                        "{ id: town, member: town, facts: { substation: X9 } }");
        var answer = manager.post(
                "/communities/turin/agreement/check",
                Map.of("version", Long.toString(row.version()), "reason", "Try", "document", document));
        assertThat(answer.body()).contains("X9").contains("role=\"alert\"").contains("TIAD");
    }

    @ParameterizedTest
    @CsvSource({"ca, barcelona", "fr, namur", "it, turin", "pl, malopolska"})
    void fitsANarrowScreen(String language, String community) {
        try (var visit = Browser.shared().visit(language).signIn("community-manager@" + community + ".example.org")) {
            visit.open("/communities/" + community + "/law");
            visit.page().setViewportSize(360, 740);
            visit.open("/communities/" + community + "/law?day=2025-06-30");
            assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots", "narrow-law-" + language + ".png"))
                            .setFullPage(true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "day=abc",
        "day=2025-02-30",
        "applied=x",
        "day=0001-01-01",
        "day=2999-12-31&applied=1999-01-01",
        "day=+999999999-12-31"
    })
    void answersOddDaysCalmly(String query) {
        assertThat(manager("malopolska")
                        .get("/communities/malopolska/law?" + query)
                        .statusCode())
                .isEqualTo(200);
        assertThat(manager("barcelona")
                        .get("/communities/barcelona/law?" + query)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isNotThereForAnotherCommunity() {
        assertThat(manager("namur").get("/communities/turin/law").statusCode()).isEqualTo(404);
        assertThat(manager("namur").get("/communities/made-up/law").statusCode())
                .isEqualTo(404);
    }
}
