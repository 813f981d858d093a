package respondet.metering.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.BRUSSELS;
import static respondet.metering.Samples.accepted;
import static respondet.metering.Samples.file;
import static respondet.metering.Samples.kinds;
import static respondet.metering.Samples.only;
import static respondet.metering.Samples.refusals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.Samples;

class CanonicalCsvTest {

    private static final String HEADING = "point,direction,start,kwh,quality\n";

    private static String rows(String point, String direction, int count) {
        var text = new StringBuilder();
        var start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < count; i++) {
            text.append(point).append(',').append(direction).append(',');
            text.append(start.plusSeconds(900L * i)).append(",0.").append(String.format("%03d", i % 1000));
            text.append(i % 7 == 0 ? ",ESTIMATED\n" : i % 7 == 1 ? "\n" : ",MEASURED\n");
        }
        return text.toString();
    }

    @Test
    void readsBothDirectionsOfAPoint() {
        var data = accepted(
                file("a.csv", HEADING + rows("PA", "consumption", 96) + rows("PA", "production", 96)), BRUSSELS);
        assertThat(data.rows()).isEqualTo(192);
        var series = only(data, "PA", Direction.CONSUMPTION);
        assertThat(series.resolution()).isEqualTo(Resolution.QUARTER_HOUR);
        assertThat(series.total()).isEqualTo(95 * 96 / 2);
        assertThat(series.quality(7)).isEqualTo(Quality.ESTIMATED);
        assertThat(series.quality(8)).isEqualTo(Quality.MEASURED);
    }

    @Test
    void readsRowsInAnyOrderToTheSameReadings() {
        var lines =
                new ArrayList<>(List.of((rows("PA", "consumption", 400) + rows("PB", "production", 300)).split("\n")));
        var sorted = accepted(file("a.csv", HEADING + String.join("\n", lines) + "\n"), BRUSSELS);
        Collections.shuffle(lines, new Random(1));
        var shuffled = accepted(file("a.csv", HEADING + String.join("\r\n", lines)), BRUSSELS);
        assertThat(shuffled.readings()).isEqualTo(sorted.readings());
        assertThat(shuffled.rows()).isEqualTo(700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PA,consumption,2026-01-01T01:00:00+01:00,1.5,MEASURED",
                "PA,consumption,2026-01-01T00:00:00Z,1.5",
                "PA,consumption,2026-01-01T00:00Z,1.500,MEASURED",
                "\"PA\", Consumption ,2026-01-01T00:00:00.000Z,\"1.5\",measured",
                "PA,consumption,2025-12-31T18:30:00-05:30,001.5000,"
            })
    void understandsTheSameReadingWrittenInManyWays(String row) {
        var series = only(accepted(file("a.csv", HEADING + row), BRUSSELS), "PA", Direction.CONSUMPTION);
        assertThat(series.start()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(series.total()).isEqualTo(1500);
    }

    @Test
    void understandsOtherColumnOrdersAndEncodings() {
        var text = "kwh;start;point;direction\n1.5;2026-01-01T00:00:00Z;PA;consumption\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var data = accepted(file("a.csv", text, charset), BRUSSELS);
            assertThat(only(data, "PA", Direction.CONSUMPTION).total()).isEqualTo(1500);
        }
        var marked = accepted(file("a.csv", "\uFEFF" + HEADING + rows("PA", "consumption", 4)), BRUSSELS);
        assertThat(marked.rows()).isEqualTo(4);
    }

    @Test
    void findsTheLengthOfIntervalsAndItsChange() {
        var text = HEADING + "PA,consumption,2026-01-01T10:00:00Z,1\nPA,consumption,2026-01-01T11:00:00Z,2\n"
                + "PA,consumption,2026-01-01T12:00:00Z,0.1\nPA,consumption,2026-01-01T12:15:00Z,0.2\n"
                + "PA,consumption,2026-01-01T13:15:00Z,0.3\n";
        var series = accepted(file("a.csv", text), BRUSSELS).readings().of("PA", Direction.CONSUMPTION);
        assertThat(series).hasSize(2);
        assertThat(series.get(1).total()).isEqualTo(3000);
        assertThat(series.get(1).resolution()).isEqualTo(Resolution.HOUR);
        assertThat(series.get(0).length()).isEqualTo(6);
        assertThat(series.get(0).isMissing(3)).isTrue();
    }

    @Test
    void carriesFractionsOfAWattHourForwardWithinTheDay() {
        // contract section 4: daily totals hold
        var text = HEADING + "PA,consumption,2026-01-01T10:00:00Z,0.0004\nPA,consumption,2026-01-01T10:15:00Z,0.0007\n"
                + "PA,consumption,2026-01-01T10:30:00Z,0.0014\nPA,consumption,2026-01-02T10:30:00Z,0.0010\n";
        var checked = Samples.read(file("a.csv", text), BRUSSELS);
        var series = only(checked.found().orElseThrow(), "PA", Direction.CONSUMPTION);
        assertThat(List.of(series.wattHours(0), series.wattHours(1), series.wattHours(2), series.wattHours(98)))
                .containsExactly(0, 1, 2, 1);
        assertThat(checked.problems()).extracting("kind").containsExactly(ProblemKind.FINER_THAN_WATT_HOUR);
    }

    @Test
    void tellsSameFromConflictingDuplicates() {
        var row = "PA,consumption,2026-01-01T10:00:00Z,1\n";
        assertThat(kinds(file("a.csv", HEADING + row + row), BRUSSELS)).containsExactly(ProblemKind.SAME_DUPLICATE);
        var refused = refusals(file("a.csv", HEADING + row + row.replace(",1\n", ",2\n")), BRUSSELS);
        assertThat(refused).extracting("kind").containsExactly(ProblemKind.CONFLICTING_DUPLICATE);
        assertThat(refused.getFirst().line()).hasValue(3);
        assertThat(refused.getFirst().file()).hasValue("a.csv");
    }

    @Test
    void takesANegativeValueAsMissing() {
        var text = HEADING + "PA,consumption,2026-01-01T10:00:00Z,-1\nPA,consumption,2026-01-01T11:00:00Z,1\n";
        var series = only(accepted(file("a.csv", text), BRUSSELS), "PA", Direction.CONSUMPTION);
        assertThat(series.isMissing(0)).isTrue();
        assertThat(kinds(file("a.csv", text), BRUSSELS)).containsExactly(ProblemKind.NEGATIVE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PA,consumption,2026-01-01T10:07:00Z,1",
                "PA,consumption,2026-02-30T10:00:00Z,1",
                "PA,consumption,1999-01-01T10:00:00Z,1",
                "PA,consumption,2026-01-01T10:00:00,1",
                "PA,consumption,2026-01-01T10:00:00Z,1,5",
                "PA,consumption,2026-01-01T10:00:00Z,abc",
                "PA,consumption,2026-01-01T10:00:00Z,NaN",
                "PA,consumption,2026-01-01T10:00:00Z,99999999999999",
                "PA,import,2026-01-01T10:00:00Z,1",
                "=cmd(),consumption,2026-01-01T10:00:00Z,1",
                "PA,consumption,2026-01-01T10:00:00Z",
                "PA,consumption,2026-01-01T10:00:00Z,1,GUESSED",
                "PA",
            })
    void refusesABrokenRowWithItsLine(String row) {
        var refused =
                refusals(file("a.csv", HEADING + "PB,production,2026-01-01T10:00:00Z,1\n" + row + "\n"), BRUSSELS);
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().line()).hasValue(3);
    }

    @Test
    void refusesPointsThatAreNotTheCommunitys() {
        var text = HEADING + rows("PA", "consumption", 4) + rows("PX", "consumption", 4);
        var checked = MeterFiles.known().read(file("a.csv", text), Samples.own(BRUSSELS, "PA"));
        assertThat(checked.problems()).extracting("kind").containsExactly(ProblemKind.FOREIGN_POINT);
        assertThat(checked.problems().getFirst().line()).hasValue(6);
    }

    @Test
    void refusesDatesScatteredOverTheCentury() {
        var text = new StringBuilder(HEADING);
        for (int i = 0; i < 10; i++) {
            text.append(
                    "P" + i + ",consumption,2000-01-01T00:00:00Z,1\nP" + i + ",consumption,2099-01-01T00:00:00Z,1\n");
        }
        text.append("P0,consumption,2000-01-01T00:15:00Z,1\n");
        assertThat(kinds(file("a.csv", text.toString()), BRUSSELS)).containsExactly(ProblemKind.FILE_TOO_LARGE);
    }

    @Test
    void readsLinesAcrossChunks() {
        var text = HEADING + rows("a-point-with-a-rather-long-name", "consumption", 40_000);
        var data = accepted(file("a.csv", text), BRUSSELS);
        assertThat(data.rows()).isEqualTo(40_000);
        assertThat(only(data, "a-point-with-a-rather-long-name", Direction.CONSUMPTION)
                        .length())
                .isEqualTo(40_000);
        var careful = MeterFiles.known()
                .read(file("a.csv", text.replaceFirst("point", "Point")), ReadContext.lookingAt(BRUSSELS));
        assertThat(careful.found().orElseThrow()).isEqualTo(data);
    }
}
