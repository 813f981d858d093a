package respondet.metering.poland;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.WARSAW;
import static respondet.metering.Samples.accepted;
import static respondet.metering.Samples.at;
import static respondet.metering.Samples.file;
import static respondet.metering.Samples.kinds;
import static respondet.metering.Samples.only;
import static respondet.metering.Samples.refusals;

import org.junit.jupiter.api.Test;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.MeterFile;
import respondet.metering.TextLines;

class PolishFilesTest {

    private static final String POINT = "590322400000000001";
    private static final String NAME = "odczyty_" + POINT + "_2026.csv";
    private static final String HEADING = "Data; Wartość kWh;Rodzaj\n";

    private static MeterFile tauron(String rows) {
        return file(NAME, HEADING + rows, TextLines.WINDOWS_1250);
    }

    private static String day(String date, int... hours) {
        var text = new StringBuilder();
        for (int i = 0; i < hours.length; i++) {
            text.append(date)
                    .append(' ')
                    .append(hours[i])
                    .append(":00;0,")
                    .append(100 + i)
                    .append(";pobór\n");
        }
        return text.toString();
    }

    @Test
    void readsHourEndStampsOfTauron() {
        var data = accepted(
                tauron("2026-06-01 13:00;0,512;pobór\n2026-06-01 13:00;1,25;oddanie\n2026-06-01 24:00;0,1;pobór\n"
                        + "2026-06-01 13:00;0,1;pobrana po zbilansowaniu\n"),
                WARSAW);
        assertThat(data.rows()).isEqualTo(4);
        var taken = only(data, POINT, Direction.CONSUMPTION);
        assertThat(at(taken, "2026-06-01T10:00:00Z")).isEqualTo(512);
        assertThat(at(taken, "2026-06-01T21:00:00Z")).isEqualTo(100);
        assertThat(only(data, POINT, Direction.PRODUCTION).total()).isEqualTo(1250);
        assertThat(kinds(tauron("2026-06-01 13:00;0,512;pobór\n"), WARSAW))
                .containsExactly(ProblemKind.LAYOUT_NOT_CONFIRMED);
    }

    @Test
    void acceptsHourTwoTwiceOnTheLongDayAndRefusesItOnTheDayBefore() {
        // story A2 of the requirements: twice on 25 October accepted, twice on 24 October refused with its line
        var data = accepted(tauron(day("2026-10-25", 1, 2, 2, 3, 4)), WARSAW);
        var series = only(data, POINT, Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(5);
        assertThat(at(series, "2026-10-25T00:00:00Z")).isEqualTo(102);
        assertThat(at(series, "2026-10-25T01:00:00Z")).isEqualTo(103);
        var refused = refusals(tauron(day("2026-10-24", 1, 2, 2, 3, 4)), WARSAW);
        assertThat(refused.getFirst().kind()).isEqualTo(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(refused.getFirst().line()).hasValue(4);
    }

    @Test
    void acceptsTheOtherNumberingOfTheLongDay() {
        var one = accepted(tauron(day("2026-10-25", 1, 2, 2, 3, 4)), WARSAW);
        var other = accepted(tauron(day("2026-10-25", 1, 2, 3, 3, 4)), WARSAW);
        assertThat(other.readings()).isEqualTo(one.readings());
    }

    @Test
    void readsBothNumberingsOfTheShortDay() {
        var one = accepted(tauron(day("2026-03-29", 1, 2, 4, 5)), WARSAW);
        var other = accepted(tauron(day("2026-03-29", 1, 3, 4, 5)), WARSAW);
        assertThat(other.readings()).isEqualTo(one.readings());
        assertThat(only(one, POINT, Direction.CONSUMPTION).length()).isEqualTo(4);
        assertThat(refusals(tauron(day("2026-03-29", 1, 2, 3, 4)), WARSAW)
                        .getFirst()
                        .line())
                .hasValue(4);
    }

    private static String cooperative(String date, int hours, String cell) {
        return "kOSD;OSD1\nkSE;SE0001;\nDCW;02-06-2026 08:00\nDD;" + date + ";\nVV;2\n" + POINT + ";CP;kWh"
                + (";" + cell).repeat(hours) + "\n" + POINT + ";CO;kWh" + ";0.5,+".repeat(hours) + "\n" + POINT
                + ";CB;kWh" + ";.1,+".repeat(hours) + "\nSE0001;CP;kWh" + ";9,+".repeat(hours) + "\n";
    }

    @Test
    void readsTheCooperativesDay() {
        var data = accepted(file("se.csv", cooperative("01-06-2026", 24, ".739,+")), WARSAW);
        assertThat(data.rows()).isEqualTo(4);
        assertThat(data.version()).isEqualTo(2);
        assertThat(only(data, POINT, Direction.CONSUMPTION).total()).isEqualTo(24 * 739);
        assertThat(only(data, POINT, Direction.PRODUCTION).total()).isEqualTo(12_000);
        assertThat(data.readings().series()).hasSize(2);
    }

    @Test
    void refusesACooperativesDayOfTheWrongLength() {
        assertThat(accepted(file("se.csv", cooperative("25-10-2026", 25, ".1,+")), WARSAW)
                        .rows())
                .isEqualTo(4);
        assertThat(accepted(file("se.csv", cooperative("29-03-2026", 23, ".1,+")), WARSAW)
                        .rows())
                .isEqualTo(4);
        var refused = refusals(file("se.csv", cooperative("25-10-2026", 24, ".1,+")), WARSAW);
        assertThat(refused.getFirst().kind()).isEqualTo(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(refused.getFirst().line()).hasValue(6);
    }

    @Test
    void keepsDoubtsAndHolesOfTheCooperativesDay() {
        var doubtful = accepted(file("se.csv", cooperative("01-06-2026", 24, ".739,-")), WARSAW);
        assertThat(only(doubtful, POINT, Direction.CONSUMPTION).quality(3)).isEqualTo(Quality.ESTIMATED);
        var hole = cooperative("01-06-2026", 24, ".739,+").replaceFirst("\\.739,\\+", ",-");
        assertThat(only(accepted(file("se.csv", hole), WARSAW), POINT, Direction.CONSUMPTION)
                        .isMissing(0))
                .isTrue();
    }
}
