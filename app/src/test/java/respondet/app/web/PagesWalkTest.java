package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.community.Communities;

/** Ways of the manager, the board and the lead of a territory through the pages made for them, in a real browser. */
class PagesWalkTest {

    private static final String PASSWORD = "sample-pass-2025";

    private final Communities communities = SampleServer.shared().bean(Communities.class);

    private static Visitor visitor(String email) {
        return new Visitor(SampleServer.shared().address()).signIn(email, PASSWORD);
    }

    private static Visitor manager(String community) {
        return visitor("community-manager@" + community + ".example.org");
    }

    @Test
    void startsFromWhatNeedsAttentionInPolish() {
        try (var manager = Browser.shared().visit("pl").signIn("community-manager@malopolska.example.org")) {
            manager.open("/communities/malopolska");
            assertThat(manager.text())
                    .contains("Co dziś wymaga uwagi")
                    .contains("Projekt rozliczenia za lipiec 2025 czeka na sprawdzenie.")
                    .contains("nie ma jeszcze konta");
            assertThat(manager.page().locator(".beside svg").count()).isEqualTo(1);
            manager.page().locator(".words details summary").first().focus();
            manager.page().keyboard().press("Enter");
            assertThat(manager.page().locator(".words details[open]").count()).isEqualTo(1);
            manager.look();
            manager.follow("Projekt rozliczenia za lipiec 2025 czeka na sprawdzenie.");
            assertThat(manager.text()).contains("lipiec 2025");
            manager.follow("Wszystkie słowa");
            assertThat(manager.page().locator("#certainty").innerText()).isEqualTo("Pewność");
        }
    }

    @ParameterizedTest
    @CsvSource({"board-member", "auditor"})
    void givesBoardAndAuditorTheSameWithoutActions(String role) {
        try (var visit = Browser.shared().visit("pl").signIn(role + "@malopolska.example.org")) {
            visit.open("/communities/malopolska");
            assertThat(visit.text()).contains("czeka na sprawdzenie");
            for (var page : new String[] {"", "/points", "/plants", "/keys", "/law"}) {
                visit.open("/communities/malopolska" + page);
                assertThat(visit.page().locator("main form[method=post]").count())
                        .isZero();
                assertThat(visit.page().locator("main a.button").count()).isZero();
            }
        }
    }

    @Test
    void showsPointsAndPlantsAsOfADayInPolish() {
        try (var manager = Browser.shared().visit("pl").signIn("community-manager@malopolska.example.org")) {
            manager.open("/communities/malopolska/points?day=2025-09-30");
            assertThat(manager.text())
                    .contains("Dom 10 (przykład)")
                    .contains("wrzesień 2025")
                    .contains("100 %");
            manager.open("/communities/malopolska/points?day=2025-10-01");
            assertThat(manager.text()).doesNotContain("Dom 10 (przykład)");
            manager.open("/communities/malopolska/plants?day=2024-01-01");
            assertThat(manager.text()).contains("school-roof").doesNotContain("field");
            manager.follow("Klucze");
            assertThat(manager.text())
                    .contains("Tego dnia nie obowiązuje żaden klucz")
                    .contains("night");
        }
    }

    @Test
    void agreesNewSharesAndANewPriceInFrench() {
        try (var manager = Browser.shared().visit("fr").signIn("community-manager@namur.example.org")) {
            manager.open("/communities/namur/keys?day=2025-04-01");
            assertThat(manager.text()).contains("assemblée du 20 février 2025").contains("36 %");
            manager.follow("Nouvelles parts");
            assertThat(manager.page().locator("[id='share.school']").inputValue())
                    .startsWith("38");
            manager.page().locator("#from").fill("2027-01-01");
            manager.page().locator("[id='share.school']").fill("37");
            manager.page().locator("#reason").fill("assemblée du 1er décembre 2026");
            manager.press("Voir ce qui changerait");
            assertThat(manager.text()).contains("exactement 100 %").contains("99");
            manager.page().locator("[id='share.workshop']").fill("27");
            manager.press("Voir ce qui changerait");
            assertThat(manager.text()).contains("from: 2027-01-01").contains("workshop: 0.27");
            manager.press("Enregistrer la nouvelle version");
            manager.open("/communities/namur/keys?day=2027-01-01");
            assertThat(manager.text())
                    .contains("assemblée du 1er décembre 2026")
                    .contains("37 %");
            manager.follow("Nouveau prix");
            manager.page().locator("#name").selectOption("internal");
            manager.page().locator("#from").fill("2027-02-01");
            manager.page().locator("#value").fill("0,1012");
            manager.page().locator("#reason").fill("Résolution prix 7");
            manager.press("Voir ce qui changerait");
            assertThat(manager.text()).contains("{ from: 2027-02-01, price: 0.1012 }");
            manager.press("Enregistrer la nouvelle version");
            manager.open("/communities/namur/keys");
            assertThat(manager.text()).contains("Résolution prix 7").contains("0,1012 EUR/kWh");
        }
    }

    @Test
    void storesNothingThatIsNoShareOrPrice() {
        long before = communities.find("barcelona").orElseThrow().version();
        var manager = manager("barcelona");
        var key = Map.of("from", "2027-01-01", "reason", "R", "share.shop", "100 } # ", "share.made-up", "5");
        assertThat(manager.post("/communities/barcelona/keys/new", key).body()).contains("role=\"alert\"");
        assertThat(manager.post(
                                "/communities/barcelona/keys/new",
                                Map.of("from", "x", "reason", "R", "share.shop", "100"))
                        .body())
                .contains("role=\"alert\"");
        assertThat(manager.post(
                                "/communities/barcelona/keys/price",
                                Map.of("name", "made-up", "from", "2027-01-01", "value", "1", "reason", "R"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.post("/communities/turin/keys/new", key).statusCode())
                .isEqualTo(404);
        assertThat(communities.find("barcelona").orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void showsATerritoryItsLeadOnly() {
        try (var lead = Browser.shared().visit("pl").signIn("territory-lead@example.org")) {
            lead.page().locator("#language").selectOption("pl");
            lead.page().locator("#language + button").click();
            lead.open("/start");
            lead.follow("PL21");
            assertThat(lead.text())
                    .contains("Spółdzielnia Energetyczna nad Skawinką (przykład)")
                    .contains("czeka na sprawdzenie")
                    .doesNotContain("CER della Collina")
                    .doesNotContain("Dom 3");
            narrow(lead, "/territories/PL21");
        }
        var lead = visitor("territory-lead@example.org");
        assertThat(lead.get("/territories/PL213").statusCode()).isEqualTo(200);
        for (var other : new String[] {"PL", "ITC11", "PL22", "made-up", "PL21%3Cb%3E", "pl21"}) {
            assertThat(lead.get("/territories/" + other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(lead.get("/communities/malopolska").statusCode()).isEqualTo(404);
        assertThat(manager("malopolska").get("/territories/PL21").statusCode()).isEqualTo(404);
        assertThat(visitor("administrator@example.org").get("/territories/PL21").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"ca, barcelona", "fr, namur", "it, turin", "pl, malopolska"})
    void fitsANarrowScreen(String language, String community) {
        try (var visit = Browser.shared().visit(language).signIn("community-manager@" + community + ".example.org")) {
            for (var page : new String[] {"", "/points", "/plants", "/keys"}) {
                visit.page().setViewportSize(1100, 900);
                visit.open("/communities/" + community + page);
                narrow(visit, "/communities/" + community + page);
            }
            narrow(visit, "/words");
        }
    }

    private static void narrow(Browser.Visit visit, String path) {
        visit.page().setViewportSize(360, 740);
        visit.open(path);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"))
                .as(path)
                .isEqualTo(360);
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", "narrow" + path.replace('/', '-') + ".png"))
                        .setFullPage(true));
    }

    @Test
    void isNotThereForAnotherCommunity() {
        for (var page : new String[] {"", "/points", "/plants", "/keys", "/keys/new", "/keys/price"}) {
            assertThat(manager("namur").get("/communities/turin" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(manager("turin").get("/communities/turin/points?day=abc").statusCode())
                .isEqualTo(400);
    }
}
