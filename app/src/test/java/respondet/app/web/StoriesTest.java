package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.app.text.Language;

/**
 * The stories of a cooperative in Małopolska, a community in Turin and one in Catalonia, walked on the pages from founding to
 * the figures that were worked out by hand. That of a household in Wallonia is walked by its member's own tests.
 */
class StoriesTest {

    private static final Path CASES = Path.of("../cases");
    private static final String TWICE = "pl-a2-hour-twice-on-";

    private static StoryFolder folder(String example, String zone, YearMonth month, Duration step) {
        return new StoryFolder(CASES.resolve(example).resolve("given"), ZoneId.of(zone), month, step);
    }

    /** School, social cooperative and households: 18.0 kWh billed, cover under two laws, an hour that stands twice. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"POLISH", "FRENCH"})
    void settlesACooperativeInMalopolska(Language language) throws IOException {
        var story = new Story("story-a2-" + language.code(), language);
        var folder =
                folder("pl-a2-cover-applied-2025-12-15", "Europe/Warsaw", YearMonth.of(2026, 1), Duration.ofHours(1));
        var archive = folder.archive(text -> text.replaceFirst("id: \\S+", "id: " + story.community())
                .replace("2025-12-15 }", "2025-12-15, statute: true }")
                .replace("{ id: homes, member", "{ id: homes, market_id: \"590322400000000001\", member"));
        try (var manager = story.foundedBy("territory-lead@example.org", archive)) {
            story.settle(manager, "2026-01");
            manager.open(story.address("/law?applied=2025-12-15"));
            assertThat(row(manager, "48")).contains("40");
            manager.open(story.address("/law?applied=2026-01-15"));
            assertThat(row(manager, "48")).contains("70");
            story.deliver(manager, "590322400000000001.csv", twice("24"));
            assertThat(manager.text()).contains(":5");
            assertThat(manager.page().locator("form[action$='/accept']").count())
                    .isZero();
            story.deliver(manager, "590322400000000001.csv", twice("25"));
            manager.press(story.say("reading.accept.do"));
            assertThat(manager.page().locator("form[action$='/accept']").count())
                    .isZero();
        }
    }

    /** What three parties took and fed in within four hours, to the last watt-hour. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"POLISH", "CATALAN"})
    void billsWhatIsLeftAfterSharing(Language language) {
        var story = new Story("story-a2-hours-" + language.code(), language);
        var folder =
                folder("pl-a2-school-coop-households", "Europe/Warsaw", YearMonth.of(2026, 1), Duration.ofHours(1));
        var archive = folder.archive(text -> text.replaceFirst("id: \\S+", "id: " + story.community())
                .replace("facts: {}", "facts: { statute: true }"));
        try (var manager = story.foundedBy("territory-lead@example.org", archive)) {
            story.settle(manager, "2026-01");
            assertThat(statement(manager, "coop")).contains("9,871 kWh");
            assertThat(statement(manager, "homes")).contains("8,129 kWh");
            assertThat(statement(manager, "school")).contains("0,000 kWh");
        }
    }

    /** 990.00 euros that no firm may receive, and a candidate on another primary substation. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"POLISH", "ITALIAN"})
    void reservesAPartOfThePremiumInTurin(Language language) {
        var story = new Story("story-a5-" + language.code(), language);
        var folder = folder("it-a5-reserved-premium", "Europe/Rome", YearMonth.of(2024, 5), Duration.ofHours(1));
        var archive = folder.archive(text -> text.replaceFirst("id: \\S+", "id: " + story.community()));
        try (var manager = story.foundedBy("administrator@example.org", archive)) {
            story.settle(manager, "2024-05");
            assertThat(statement(manager, "homes")).contains("990,00");
            assertThat(statement(manager, "bakery")).doesNotContain("990,00");
            var substation = "facts: { substation: AC001E00001";
            story.change(manager, substation, substation + ", reserved_split: [\"homes=0.99999\", \"bakery=0.00001\"]");
            assertThat(manager.text()).contains(story.say("agreement.edit.refused"));
            story.change(
                    manager,
                    "points:\n",
                    "  - { id: newcomer, kind: household, joined: 2024-06-01 }\npoints:\n"
                            + "  - { id: newcomer, member: newcomer, facts: { substation: AC001E00002 } }\n");
            story.store(manager);
            manager.open(story.address("/law?day=2024-06-15"));
            assertThat(row(manager, "newcomer")).contains("AC001E00001");
        }
    }

    /** Three equal shares with six decimals, and a change that comes too soon. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"POLISH", "CATALAN"})
    void givesOutCoefficientsInCatalonia(Language language) {
        var story = new Story("story-a10-" + language.code(), language);
        var folder = folder("es-a10-three-equal-shares", "Europe/Madrid", YearMonth.of(2026, 1), Duration.ofHours(1));
        var archive = folder.archive(text -> text.replaceFirst("id: \\S+", "id: " + story.community()));
        try (var manager = story.foundedBy("administrator@example.org", archive)) {
            story.settle(manager, "2026-01");
            assertThat(statement(manager, "A")).contains("3,667 kWh");
            manager.open(story.address("/coefficients"));
            assertThat(manager.text()).contains("0,333334").contains("0,333333");
            var tariffs = "tariffs:\n";
            var soon = "  - { from: %s, kind: constant, shares: { A: 0.5, B: 0.3, C: 0.2 } }\n" + tariffs;
            story.change(manager, tariffs, soon.formatted("2026-04-30"));
            assertThat(manager.text())
                    .contains(story.say("agreement.edit.refused"))
                    .contains("2026");
            story.change(manager, tariffs, soon.formatted("2026-05-01"));
            story.store(manager);
            manager.open(story.address("/coefficients"));
            assertThat(manager.text()).contains("0,500000");
        }
    }

    private static byte[] twice(String day) throws IOException {
        return Files.readAllBytes(CASES.resolve(TWICE + day + "-october/given/readings/590322400000000001.csv"));
    }

    /** The statement of a member of the run that is shown. */
    private static String statement(Browser.Visit manager, String member) {
        var run = manager.page().url().replaceFirst("/members/.*", "");
        manager.page().navigate(run + "/members/" + member);
        return manager.look().text();
    }

    /** The row of a table that says something. */
    private static String row(Browser.Visit visit, String text) {
        return visit.page()
                .locator("main tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(text))
                .first()
                .innerText();
    }
}
