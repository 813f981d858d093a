package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.exchange.Zips;

/** Founding and importing as people do it in a browser. */
class FoundingWalkTest {

    private static final Path CASES = Path.of("../cases");

    @TempDir
    private Path folder;

    @Test
    void foundsACooperativeFromItsTemplateInPolish() {
        try (var lead = Browser.shared().visit("pl")) {
            lead.speak("pl");
            lead.signIn("territory-lead@example.org");
            lead.follow("Załóż społeczność");
            assertThat(lead.page().locator("#territory").inputValue()).isEqualTo("PL21");
            lead.page().locator("#regime").selectOption("pl-cooperative");
            lead.page().locator("#territory").fill("PL214");
            lead.page().locator("#id").fill("walk-coop");
            lead.page().locator("#name").fill("Spółdzielnia „Słońce”");
            lead.press("Dalej");
            assertThat(lead.page().locator("#document").inputValue())
                    .contains("id: walk-coop", "name: \"Spółdzielnia „Słońce”\"", "# Umowa");
            lead.press("Załóż społeczność");
            assertThat(lead.text()).contains("Prawo spółdzielcze", "art. 6 § 1");
            assertThat(lead.page().locator("#document").inputValue()).contains("id: walk-coop");
            fill(lead, "#   statute:   # flag", "  statute: true");
            lead.press("Załóż społeczność");
            assertThat(lead.text()).contains("Społeczność założona: Spółdzielnia „Słońce”");
            lead.page().locator("#email").fill("ola@walk.example.org");
            lead.page().locator("#name").fill("Ola");
            lead.press("Zaproś osobę zarządzającą");
            assertThat(lead.text()).contains("ma już osobę zarządzającą");
        }
    }

    private static void fill(Browser.Visit visit, String from, String to) {
        var document = visit.page().locator("#document");
        assertThat(document.inputValue()).contains(from);
        document.fill(document.inputValue().replace(from, to));
    }

    @Test
    void importsAnArchiveInCatalan() throws IOException {
        var bad = Files.write(folder.resolve("bad.zip"), Zips.of(CASES.resolve("be-1-equal/given/readings"), ""));
        var good = Files.write(folder.resolve("good.zip"), Zips.of(CASES.resolve("es-3-hourly-coefficients"), "es-3/"));
        try (var administrator = Browser.shared().visit("ca").signIn("administrator@example.org")) {
            administrator.page().locator("#language").selectOption("ca");
            administrator
                    .page()
                    .locator("header form")
                    .first()
                    .locator("button")
                    .click();
            administrator.look();
            administrator.follow("Constituir una comunitat");
            administrator.follow("Importar una comunitat");
            administrator.page().locator("#archive").setInputFiles(bad);
            administrator.press("Importar");
            assertThat(administrator.text()).contains("No s’ha importat res", "cap community.yaml");
            administrator.page().locator("#archive").setInputFiles(good);
            administrator.press("Importar");
            assertThat(administrator.text()).contains("La comunitat està constituïda");
        }
    }

    @Test
    void exportsTheCommunityFromItsAgreementInItalian() throws IOException {
        try (var manager = Browser.shared().visit("it").signIn("community-manager@turin.example.org")) {
            manager.open("/communities/turin/agreement");
            Download archive = manager.page()
                    .waitForDownload(() ->
                            manager.page().locator("a[href$='export.zip']").click());
            assertThat(archive.suggestedFilename()).isEqualTo("turin.zip");
            assertThat(Files.size(archive.path())).isPositive();
        }
    }
}
