package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    @TempDir
    static Path temp;

    private static String folder = "";

    @BeforeAll
    static void write() {
        folder = SmallCommunity.write(
                        temp.resolve("autumn"), "be-building", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1))
                .toString();
    }

    private static Shell explain(String... more) {
        var args = new String[more.length + 2];
        args[0] = "explain";
        args[1] = folder;
        System.arraycopy(more, 0, args, 2, more.length);
        return Shell.run(args);
    }

    @Test
    void explainsAMonthDayByDay() {
        var result = explain("--member", "A", "--figure", "residual", "--lang", "en");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("A: From the grid")
                .contains("[difference]")
                .contains("Taken, 25 October 2026: ");
    }

    @Test
    void explainsInPolishDownToTheArticle() {
        var result = explain("--member", "A", "--figure", "shared", "--interval", "2026-10-14T12:15", "--lang", "pl");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("mniejsza z wartości").contains("październik 2026");
    }

    @Test
    void printsTheTreeForPrograms() {
        var result = explain("--member", "A", "--figure", "energy", "--json");
        assertThat(result.code()).as(result.err()).isZero();
        var first =
                JsonMapper.shared().readTree(result.out()).path("explanations").path(0);
        assertThat(first.path("kind").asString("")).isEqualTo("avoided_cost");
        assertThat(first.path("why").path("parts").size()).isPositive();
    }

    @Test
    void asksForTheOffsetInTheHourThatHappensTwice() {
        var result = explain("--member", "A", "--figure", "shared", "--interval", "2026-10-25T02:30", "--lang", "en");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00");
        var offset = explain("--member", "A", "--figure", "shared", "--interval", "2026-10-25T02:30+01:00");
        assertThat(offset.code()).as(offset.err()).isZero();
    }

    @Test
    void namesTheNearestFigureAndAllOfThem() {
        var result = explain("--member", "A", "--figure", "shred", "--lang", "pl");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Może chodziło o „shared”?").contains("residual");
    }

    @Test
    void namesTheMembersWhereOneIsUnknown() {
        var result = explain("--member", "Zofia", "--figure", "shared", "--lang", "en");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no member “Zofia”.").contains("A, B, C, roof");
    }

    @Test
    void saysWhatIsSettledWhenTheIntervalOrMonthIsNot() {
        var late = explain("--member", "A", "--figure", "shared", "--interval", "2027-01-01T00:00", "--lang", "en");
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err()).contains("Readings: from 1 Oct 2026");
        var month = explain("--member", "A", "--figure", "shared", "--month", "2025-01", "--lang", "pl");
        assertThat(month.code()).isEqualTo(2);
        var words = explain("--member", "A", "--figure", "shared", "--interval", "yesterday", "--lang", "en");
        assertThat(words.code()).isEqualTo(2);
        assertThat(words.err()).contains("“yesterday” is not a time");
    }

    @Test
    void multipliesEnergyByThePriceOfTheInterval() {
        var spain = SmallCommunity.write(
                temp.resolve("spain"), "es-collective", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        var result = Shell.run(
                "explain",
                spain.toString(),
                "--member",
                "A",
                "--figure",
                "surplus_compensation",
                "--interval",
                "2026-03-10T12:00",
                "--lang",
                "en");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("[product").contains("EUR/kWh");
    }
}
