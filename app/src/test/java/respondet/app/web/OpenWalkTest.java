package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of somebody without an account: from the first page to a community, in a real browser. */
class OpenWalkTest {

    @ParameterizedTest
    @CsvSource({
        "pl, Spółdzielnia Energetyczna nad Skawinką (przykład), Kraków (PL213), utajnione",
        "fr, Communauté d'énergie du Hameau (exemple), Namur (BE352), juin 2025",
    })
    void walksFromTheFirstPageToACommunity(String language, String community, String place, String expected) {
        try (var visit = Browser.shared().visit(language).open("/")) {
            assertThat(visit.text()).contains(place).contains("PLN").contains("EUR");
            visit.follow(community);
            assertThat(visit.page().locator("h1").innerText()).isEqualTo(community);
            assertThat(visit.text()).contains(expected);
            assertThat(visit.page().locator("svg").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"pl, /", "fr, /open/namur", "pl, /open/malopolska", "it, /open/turin", "ca, /open/barcelona"})
    void fitsANarrowScreenInTheDark(String language, String path) {
        try (var visit = Browser.shared().visit(language)) {
            visit.page().setViewportSize(360, 740);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.open(path);
            assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            keepPicture(visit.page(), language + path.replace('/', '-'));
        }
    }

    private static void keepPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", "narrow-dark-" + name + ".png"))
                .setFullPage(true));
    }

    @Test
    void knowsNoOtherCommunity() {
        var visitor = new Visitor(SampleServer.shared().address());
        assertThat(visitor.get("/open/elsewhere").statusCode()).isEqualTo(404);
    }
}
