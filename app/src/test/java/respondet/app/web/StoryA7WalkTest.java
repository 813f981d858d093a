package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.identity.Role;
import respondet.app.own.StoryA7;
import respondet.app.run.Settling;
import respondet.app.text.Language;

/** The pensioner of story A7 sees her month, votes with knowledge, and leaves: in French and Polish, in every way. */
class StoryA7WalkTest {

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext context;
    private static String address;
    private static String community;

    @BeforeAll
    static void start() throws IOException {
        context = SampleServer.startIn(home);
        address = "http://localhost:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        community = StoryA7.found(context::getBean, "be-a7-equal");
        for (var language : List.of(Language.FRENCH, Language.POLISH, Language.ITALIAN)) {
            StoryA7.person(context::getBean, community, Role.MEMBER, "her", language);
        }
        StoryA7.person(context::getBean, community, Role.COMMUNITY_MANAGER, "", Language.FRENCH);
        var settling = context.getBean(Settling.class);
        settling.finalise(settling.settle(community, StoryA7.JUNE), "");
        propose();
    }

    private static void propose() {
        var manager = new Visitor(address).signIn(manager(), StoryA7.PASSWORD);
        var answer = manager.post(
                "/communities/" + community + "/proposals",
                Map.of("title", "Décision 3/2026", "from", "2027-01-01", "kind", "prorata"));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static String manager() {
        return "community-manager--fr@" + community + ".example.org";
    }

    private static Browser.Visit her(String language, boolean script) {
        var visit = Browser.shared().visit(language, address, script);
        return visit.signIn("member-her-" + language + "@" + community + ".example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, juin 2026, Avant un vote, 'de 1,000 kWh à 0,800 kWh', petite, Mes quarts d’heure",
        "pl, czerwiec 2026, Przed głosowaniem, 'z 1,000 kWh do 0,800 kWh', małe, Moje kwadranse",
    })
    void seesHerMonthAndWhatAVoteWouldMean(
            String language, String month, String vote, String change, String because, String readings) {
        try (var her = her(language, true)) {
            her.open("/my/" + community);
            assertThat(her.text()).contains(month).contains("1,000 kWh");
            her.page().locator("details summary").first().click();
            her.look();
            her.follow(vote);
            assertThat(her.text()).contains(change).contains(because).doesNotContain("8,000 kWh");
            her.follow(readings);
            assertThat(her.page().locator("svg[role=img]").count()).isEqualTo(2);
            her.page().locator("a[href*='day=2026-06-15']").click();
            her.look();
            assertThat(her.page().locator("#day").isVisible()).isTrue();
            assertThat(her.text()).contains("12:00");
        }
    }

    /** At 200 % zoom a screen of 1100 pixels shows 550, and the smallest phones show 360. */
    @ParameterizedTest
    @CsvSource({"fr, 550", "pl, 550", "pl, 360"})
    void readsEverythingAtTwiceTheSize(String language, int width) {
        try (var her = her(language, true)) {
            her.page().setViewportSize(width, 700);
            for (var path : List.of("", "/readings", "/proposals", "/leave")) {
                her.open("/my/" + community + path);
                assertThat(her.isCut()).as(path).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fr", "pl"})
    void goesThroughByKeyboardAlone(String language) {
        try (var her = her(language, true)) {
            her.open("/my/" + community);
            var page = her.page();
            tabTo(page, "details summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("details").first().getAttribute("open")).isNotNull();
            page.keyboard().press("Home");
            tabTo(page, "a[href$='/proposals']");
            page.keyboard().press("Enter");
            page.waitForURL("**/proposals");
            assertThat(her.look().text()).contains("0,800 kWh");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 120; i++) {
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached by keyboard.");
    }

    /** Italian, so that the other visits are not disturbed by what is announced here. */
    @Test
    void announcesToLeaveAndStaysWithoutScript() {
        var last = LocalDate.now(ZoneOffset.UTC).plusMonths(8).withDayOfMonth(1).minusDays(1);
        try (var her = her("it", false)) {
            her.open("/my/" + community);
            assertThat(her.text()).contains("giugno 2026");
            her.page().locator("details summary").first().click();
            assertThat(her.page().locator("details").first().getAttribute("open"))
                    .isNotNull();
            her.follow("Uscita");
            her.page().locator("#last").fill(last.toString());
            her.press("Annunciare la mia uscita");
            assertThat(her.text()).contains("annunciata").contains(Integer.toString(last.getYear()));
            recordsNothingYet(last);
            her.press("Alla fine resto");
            assertThat(her.text()).contains("Non è stata annunciata");
        }
    }

    private static void recordsNothingYet(LocalDate last) {
        try (var manager = Browser.shared().visit("fr", address, true).signIn(manager())) {
            manager.open("/communities/" + community);
            manager.page().locator("main ol a[href*='agreement/leave']").click();
            manager.look();
            assertThat(manager.page().locator("#member").inputValue()).isEqualTo("her");
            assertThat(manager.page().locator("#left").inputValue())
                    .isEqualTo(last.plusDays(1).toString());
            manager.open("/communities/" + community + "/proposals");
            assertThat(manager.text()).contains("8,000 kWh").contains("Décision 3/2026");
        }
    }

    /** What is printed is the month alone. */
    @Test
    void printsHerMonth() throws IOException {
        try (var her = her("fr", true)) {
            her.open("/my/" + community);
            her.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(her.page().locator("nav.side").first().isVisible()).isFalse();
            assertThat(her.page().locator("header.top").isVisible()).isFalse();
            assertThat(her.page().locator("form:visible").count()).isZero();
            assertThat(her.page().locator(".lead").isVisible()).isTrue();
            Files.write(
                    Files.createDirectories(Path.of("target/screenshots")).resolve("fr-own-month.pdf"),
                    her.page().pdf());
        }
    }
}
