package respondet.metering.italy;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.ROME;
import static respondet.metering.Samples.accepted;
import static respondet.metering.Samples.at;
import static respondet.metering.Samples.file;
import static respondet.metering.Samples.kinds;
import static respondet.metering.Samples.only;
import static respondet.metering.Samples.refusals;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;

class QuarterHourDaysTest {

    private static final String POD = "IT001E00000001";

    private static String columns(IntFunction<String> cell) {
        return IntStream.range(0, 96).mapToObj(cell).collect(Collectors.joining(";"));
    }

    private static String time(int quarter) {
        return String.format("%02d:%02d", quarter / 4, quarter % 4 * 15);
    }

    private static final String HEADING = "Giorno;" + columns(i -> time(i) + "-" + time(i + 1)) + "\n";

    private static String row(String date, IntFunction<String> cell) {
        return date + ";" + columns(cell) + "\n";
    }

    @Test
    void readsADayQuotedOrNotWithThePointInThePreambleOrTheName() {
        var row = row("01/06/2026", i -> "0,0" + (10 + i % 10));
        var data = accepted(file(POD + "_2026.csv", HEADING + row), ROME);
        var series = only(data, POD, Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(96);
        assertThat(at(series, "2026-05-31T22:15:00Z")).isEqualTo(11);
        var quoted = ("POD;" + POD + "\n" + HEADING + row).replaceAll("([^;\n]+)", "\"$1\"");
        assertThat(accepted(file("curva.csv", quoted), ROME)).isEqualTo(data);
        var injected = accepted(file("curva.csv", "Tipo;Energia immessa\n" + quoted), ROME);
        assertThat(only(injected, POD, Direction.PRODUCTION)).isEqualTo(series);
    }

    @Test
    void leavesOutTheHourThatSpringSkips() {
        var empty = row("29/03/2026", i -> i >= 8 && i < 12 ? "" : "0,010");
        var series = only(accepted(file(POD + ".csv", HEADING + empty), ROME), POD, Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(92);
        assertThat(series.total()).isEqualTo(920);
        var refused = refusals(file(POD + ".csv", HEADING + row("29/03/2026", i -> "0,010")), ROME);
        assertThat(refused.getFirst().kind()).isEqualTo(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(refused.getFirst().line()).hasValue(2);
    }

    @Test
    void takesARepeatedHourWithoutColumnsAsMissing() {
        var text = HEADING + row("25/10/2026", i -> "0,010");
        var series = only(accepted(file(POD + ".csv", text), ROME), POD, Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(100);
        assertThat(series.total()).isEqualTo(920);
        assertThat(IntStream.range(0, 100).filter(series::isMissing)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(kinds(file(POD + ".csv", text), ROME))
                .containsExactly(ProblemKind.LAYOUT_NOT_CONFIRMED, ProblemKind.GAP);
    }

    @Test
    void readsARepeatedHourWithColumnsOfItsOwn() {
        var hour = IntStream.range(8, 12)
                .mapToObj(i -> time(i) + "-" + time(i + 1))
                .collect(Collectors.joining(";"));
        var heading = HEADING.replace(hour, hour + ";" + hour);
        var text = heading + "25/10/2026" + ";0,010".repeat(100) + "\n";
        var series = only(accepted(file(POD + ".csv", text), ROME), POD, Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(100);
        assertThat(series.total()).isEqualTo(1000);
    }

    @Test
    void refusesARowCutShort() {
        var text = HEADING + row("01/06/2026", i -> "0,010") + "02/06/2026;0,010;0,010\n";
        var refused = refusals(file(POD + ".csv", text), ROME);
        assertThat(refused.getFirst().kind()).isEqualTo(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(refused.getFirst().line()).hasValue(3);
    }
}
