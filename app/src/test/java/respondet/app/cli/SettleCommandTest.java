package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SettleCommandTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String FROM = "2026-01-14T23:00:00Z"; // midnight in Brussels and Rome
    private static final String TO = "2026-01-16T23:00:00Z";

    @TempDir
    private Path home;

    private Path out(String name) {
        return home.resolve("out").resolve(name);
    }

    private Shell settle(SampleFolder folder, Path out, String... more) {
        var all = new String[5 + more.length];
        all[0] = "settle";
        all[1] = folder.path().toString();
        all[2] = "--out";
        all[3] = out.toString();
        all[4] = "--json";
        System.arraycopy(more, 0, all, 5, more.length);
        return Shell.run(all);
    }

    private SampleFolder twoDays() throws IOException {
        return SampleFolder.walloon(home.resolve("walloon"), QUARTER).readings(FROM, TO);
    }

    private static boolean tells(JsonNode settlement, String kind) {
        return StreamSupport.stream(settlement.get("problems").spliterator(), false)
                .anyMatch(problem -> problem.get("kind").asString().equals(kind));
    }

    @Test
    void writesEveryFileOfAResult() throws IOException {
        assertThat(settle(twoDays(), out("a")).code()).isZero();
        assertThat(Results.files(out("a")))
                .containsOnlyKeys(
                        "allocation.csv",
                        "report.html",
                        "settlement.json",
                        "statements/A.html",
                        "statements/B.html",
                        "statements/C.html");
    }

    @Test
    void settlesTheSameInEveryLanguageOfTheReader() throws IOException {
        var folder = twoDays();
        settle(folder, out("pl"), "--lang", "pl");
        settle(folder, out("ca"), "--lang", "ca");
        var polish = Results.files(out("pl"));
        var catalan = Results.files(out("ca"));
        assertThat(catalan.get("settlement.json")).isEqualTo(polish.get("settlement.json"));
        assertThat(catalan.get("allocation.csv")).isEqualTo(polish.get("allocation.csv"));
        assertThat(catalan.get("report.html")).isNotEqualTo(polish.get("report.html"));
    }

    @Test
    void writesAStatementInTheLanguageOfItsMember() throws IOException {
        settle(twoDays(), out("a"), "--lang", "ca");
        assertThat(out("a").resolve("statements/A.html")).content().contains("<html lang=\"fr\"");
        assertThat(out("a").resolve("statements/B.html")).content().contains("<html lang=\"it\"");
        assertThat(out("a").resolve("statements/C.html")).content().contains("<html lang=\"ca\"");
    }

    @Test
    void printsWhatItWrote() throws IOException {
        var shell = settle(twoDays(), out("a"));
        assertThat(shell.out()).isEqualToNormalizingNewlines(Files.readString(out("a").resolve("settlement.json")));
    }

    private SampleFolder gapInJanuary() throws IOException {
        return SampleFolder.walloon(home.resolve("gap"), QUARTER)
                .readings("2026-01-30T23:00:00Z", "2026-02-01T23:00:00Z")
                .without("PB", "2026-01-31T10:00:00Z");
    }

    @Test
    void leavesAMonthWithAGapUnsettled() throws IOException {
        assertThat(settle(gapInJanuary(), out("a")).code()).isEqualTo(1);
        var settlement = Results.settlement(out("a"));
        assertThat(settlement.get("months")).hasSize(1);
        assertThat(settlement.at("/months/0/month").asString()).isEqualTo("2026-02");
        assertThat(tells(settlement, "month_not_settled")).isTrue();
    }

    @Test
    void settlesAGapThatADeclaredRuleClosesAndMarksIt() throws IOException {
        assertThat(settle(gapInJanuary().with("estimation: interpolation"), out("a"))
                        .code())
                .isZero();
        var settlement = Results.settlement(out("a"));
        assertThat(settlement.get("months")).hasSize(2);
        assertThat(tells(settlement, "estimated_value")).isTrue();
        assertThat(out("a").resolve("statements/B.html")).content().contains("stimat");
        assertThat(out("a").resolve("statements/A.html")).content().doesNotContain("estimé");
    }

    @Test
    void settlesOnlyTheDaysAskedFor() throws IOException {
        var folder = twoDays();
        settle(folder, out("all"));
        assertThat(settle(folder, out("one"), "--from", "2026-01-16", "--to", "2026-01-17")
                        .code())
                .isZero();
        settle(folder, out("first"), "--from", "2026-01-15", "--to", "2026-01-16");
        var one = Results.settlement(out("one"));
        assertThat(one.at("/period/from").asString()).isEqualTo("2026-01-16");
        assertThat(one.at("/period/to").asString()).isEqualTo("2026-01-17");
        assertThat(tells(one, "partial_month")).isTrue();
        long parts = one.at("/totals/shared_wh").asLong()
                + Results.settlement(out("first")).at("/totals/shared_wh").asLong();
        assertThat(parts)
                .isEqualTo(
                        Results.settlement(out("all")).at("/totals/shared_wh").asLong());
    }

    @Test
    void callsAPartOfAnItalianYearProvisional() throws IOException {
        var folder = SampleFolder.italian(home.resolve("italian")).readings(FROM, TO);
        assertThat(settle(folder, out("a")).code()).isZero();
        assertThat(tells(Results.settlement(out("a")), "provisional")).isTrue();
    }

    @Test
    void labelsHourlyDataUnderTheWalloonLaw() throws IOException {
        var folder = SampleFolder.walloon(home.resolve("hourly"), HOUR).readings(FROM, TO);
        assertThat(settle(folder, out("a")).code()).isZero();
        assertThat(tells(Results.settlement(out("a")), "coarser_than_law")).isTrue();
    }

    @Test
    void refusesDaysBeforeTheFirstCodedLaw() throws IOException {
        var folder =
                SampleFolder.italian(home.resolve("early")).readings("2024-01-22T23:00:00Z", "2024-01-24T23:00:00Z");
        var shell = settle(folder, out("a"), "--lang", "en");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(out("a")).doesNotExist();
        assertThat(shell.err()).contains("from 24 January 2024 on");
    }

    @Test
    void leavesTheOutputAsItWasWhereAFileCannotBeWritten() throws IOException {
        var folder = twoDays();
        Files.createDirectories(out("a"));
        Files.writeString(out("a").resolve("settlement.json"), "old");
        Files.writeString(out("a").resolve("statements"), "a file where a folder must be");
        assertThat(settle(folder, out("a")).code()).isNotZero();
        assertThat(Results.files(out("a")))
                .containsOnlyKeys("settlement.json", "statements")
                .containsEntry("settlement.json", "old");
    }

    @Test
    void dividesInTheCsvWhatTheSettlementSums() throws IOException {
        settle(twoDays(), out("a"));
        var sums = new long[4];
        var lines = Files.readAllLines(out("a").resolve("allocation.csv"));
        assertThat(lines.getFirst()).isEqualTo("point,interval,consumed,shared,surplus,residual");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += Long.parseLong(cells[2 + i]);
            }
        }
        var totals = Results.settlement(out("a")).get("totals");
        assertThat(sums)
                .containsExactly(
                        totals.get("consumed_wh").asLong(),
                        totals.get("shared_wh").asLong(),
                        totals.get("surplus_wh").asLong(),
                        totals.get("residual_wh").asLong());
        assertThat(lines).hasSize(1 + 4 * 2 * 96);
    }

    @Test
    void writesAReportThatNeedsNothingElse() throws IOException {
        settle(twoDays(), out("a"));
        var report = Files.readString(out("a").resolve("report.html"));
        assertThat(count("<svg", report)).isPositive().isLessThanOrEqualTo(count("<table", report));
        assertThat(report.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://", "<script");
        assertThat(report).doesNotContainPattern("(src|href)=\"(?!#|data:)");
    }

    private static long count(String tag, String page) {
        return Pattern.compile(Pattern.quote(tag) + "\\b")
                .matcher(page)
                .results()
                .count();
    }

    @Test
    void notesReadingsOfPointsThatAreNotTheCommunitys() throws IOException {
        var folder = twoDays();
        Files.writeString(folder.path().resolve("readings/neighbour.csv"), """
                point,direction,start,kwh
                ZZ,consumption,2026-01-15T00:00:00+01:00,0.5
                """);
        assertThat(settle(folder, out("a")).code()).isZero();
        assertThat(tells(Results.settlement(out("a")), "ignored_part")).isTrue();
    }

    @Test
    void removesTheStatementOfWhoIsNoLongerSettled() throws IOException {
        settle(twoDays(), out("a"));
        Files.writeString(out("a").resolve("statements/Z.html"), "old");
        settle(twoDays(), out("a"));
        assertThat(Results.files(out("a")))
                .doesNotContainKey("statements/Z.html")
                .containsKey("statements/A.html");
    }

    @Test
    void refusesToCorrectWhatIsNoSettlement() throws IOException {
        settle(twoDays(), out("a"));
        var old = out("a").resolve("settlement.json");
        Files.writeString(
                old, Files.readString(old).replaceAll("\"rounded\" : \"[^\"]*\"", "\"rounded\" : \"1e9999999\""));
        assertThat(settle(twoDays(), out("b"), "--corrects", old.toString()).code())
                .isEqualTo(Main.USAGE);
        assertThat(out("b")).doesNotExist();
    }

    @Test
    void tellsTheWarningOfAMemberToThatMemberOnly() throws IOException {
        var folder = twoDays();
        var yaml = folder.path().resolve("community.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replace("facts: {}", "facts: { social_tariff: 0.05 }")
                        .replace("language: fr }", "language: fr, facts: { protected: true } }"));
        settle(folder, out("a"), "--lang", "fr");
        var pages = Results.files(out("a"));
        assertThat(pages.get("statements/A.html")).contains("Attention");
        assertThat(pages.get("statements/B.html")).doesNotContain("class=\"warning\"");
        assertThat(pages.get("report.html")).doesNotContain("tarif social");
    }
}
