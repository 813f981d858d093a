package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of real people through the sample installation, in a real browser. */
class WalkTest {

    /** A manager asks for a month, reviews the draft, makes it final, and the member sees it. */
    @Test
    void settlesAMonthInPolish() {
        try (var manager = Browser.shared().visit("pl").signIn("community-manager@malopolska.example.org")) {
            manager.follow("Spółdzielnia Energetyczna nad Skawinką (przykład)");
            manager.follow("Członkowie");
            assertThat(manager.text()).contains("Piekarnia (przykład)");
            manager.follow("Rozliczenia");
            manager.page().locator("#month").fill("2025-08");
            manager.press("Rozlicz");
            manager.page()
                    .getByText("projekt", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .waitFor();
            manager.look();
            assertThat(manager.text()).contains("Dom 3 (przykład)");
            manager.press("Uznaj za ostateczne");
            assertThat(manager.text()).contains("ostateczne");
        }
        try (var member = Browser.shared().visit("pl").signIn("member@malopolska.example.org")) {
            member.follow("Spółdzielnia Energetyczna nad Skawinką (przykład)");
            assertThat(member.text()).contains("Dom 3 (przykład)").contains("sierpień 2025");
            member.page().locator("details summary").first().click();
            member.look();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ca, community-manager@barcelona.example.org, /communities/barcelona/runs, Liquidacions",
        "fr, member@namur.example.org, /my/namur, mai 2025",
        "it, community-manager@turin.example.org, /communities/turin/members, Membri",
        "pl, auditor@malopolska.example.org, /communities/malopolska/runs, Rozliczenia",
        "en, administrator@example.org, /start, My communities",
    })
    void showsEachRoleItsPages(String language, String email, String path, String expected) {
        try (var visit = Browser.shared().visit(language).signIn(email).open(path)) {
            assertThat(visit.text()).contains(expected);
        }
    }

    /** An auditor finds who made what final. */
    @Test
    void readsTheJournalInPolish() {
        try (var auditor = Browser.shared().visit("pl").signIn("auditor@malopolska.example.org")) {
            auditor.open("/communities/malopolska/journal");
            auditor.page().locator("#search").fill("run.finalised");
            auditor.press("Szukaj");
            assertThat(auditor.text())
                    .contains("Rozliczenie stało się ostateczne")
                    .doesNotContain("Nadano rolę");
            auditor.page().locator("details summary").first().click();
            auditor.look();
        }
    }

    @ParameterizedTest
    @CsvSource({"pl", "en", "ca", "es", "fr", "it"})
    void greetsEverybody(String language) {
        try (var visit = Browser.shared().visit(language).open("/").open("/sign-in")) {
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }
}
