package respondet.metering.spain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.Seeds;

class CurveRowsTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String CUPS = "ES0031000000000001AB0F";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm");

    private static Checked<MeterData> read(String name, String text) {
        var file = new MeterFile(name, text.getBytes(StandardCharsets.UTF_8));
        return MeterFiles.known().read(file, ReadContext.lookingAt(MADRID));
    }

    private static String row(LocalDateTime end, boolean summer, int wattHours) {
        return "%s;%s;%d;%d;;;;;;1;1;F-1;%n".formatted(CUPS, STAMP.format(end), summer ? 1 : 0, wattHours);
    }

    /** A day as distributors write it: each hour's end in the time that holds at that moment. */
    private static String day(LocalDateTime midnight, int hours) {
        return IntStream.rangeClosed(1, hours)
                .mapToObj(hour -> ZonedDateTime.of(midnight, MADRID).plusHours(hour))
                .map(end -> row(
                        end.toLocalDateTime(), MADRID.getRules().isDaylightSavings(end.toInstant()), end.getHour() + 1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2025-10-26T00:00, 25", "2025-03-30T00:00, 23", "2025-06-01T00:00, 24"})
    void readsDaysOfEveryLength(LocalDateTime midnight, int hours) {
        var checked = read("F5D_0031_0762_20251101.0", day(midnight, hours));
        assertThat(checked.problems()).isEmpty();
        var series = checked.found()
                .orElseThrow()
                .readings()
                .of(CUPS, Direction.CONSUMPTION)
                .getFirst();
        assertThat(series.length()).isEqualTo(hours);
        assertThat(series.start()).isEqualTo(midnight.atZone(MADRID).toInstant());
        assertThat(IntStream.range(0, hours)).noneMatch(series::isMissing);
    }

    @Test
    void readsBothWaysToNameTheRepeatedHour() { // the second hour after 02:00 summer time: 03:00 summer or 02:00 winter
        var late = read("F5D_0031_0762_20251101.0", row(LocalDateTime.parse("2025-10-26T03:00"), true, 7));
        var early = read("F5D_0031_0762_20251101.0", row(LocalDateTime.parse("2025-10-26T02:00"), false, 7));
        assertThat(late.found()).isPresent().isEqualTo(early.found());
    }

    @Test
    void refusesASeasonThatTheDayDoesNotHave() {
        assertThat(read("F5D_0031_0762_20251101.0", row(LocalDateTime.parse("2025-06-01T03:00"), false, 7)))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void marksEstimatesAndReadsBothDirections() {
        var data = MeterFiles.known()
                .read(Seeds.read("F5D_0031_0762_20260702.0"), ReadContext.lookingAt(MADRID))
                .found()
                .orElseThrow();
        var taken = data.readings().of(CUPS, Direction.CONSUMPTION).getFirst();
        assertThat(taken.start()).isEqualTo(Instant.parse("2026-06-01T10:00:00Z"));
        assertThat(taken.quality(1)).isEqualTo(Quality.MEASURED);
        assertThat(taken.quality(2)).isEqualTo(Quality.ESTIMATED);
        assertThat(data.readings().of(CUPS, Direction.PRODUCTION).getFirst().total())
                .isEqualTo(42);
    }

    @Test
    void keepsWhatNoMeterMeasuredApart() {
        var data = MeterFiles.known()
                .read(Seeds.read("A5D_0031_0762_20260702.0"), ReadContext.lookingAt(MADRID))
                .found()
                .orElseThrow();
        assertThat(data.readings().of(CUPS, Direction.CONSUMPTION)).isEmpty();
        var used = data.readings().of(CUPS + "#A5D", Direction.CONSUMPTION).getFirst();
        assertThat(used.total()).isEqualTo(110);
        assertThat(used.quality(0)).isEqualTo(Quality.CALCULATED);
    }

    @Test
    void addsThePartsOfOnePlantsGeneration() { // 80 Wh and 40 Wh of the same hour
        var plant = Map.of(CUPS + "#B5D", "PG", "ES0031000000000002CD0F#B5D", "PG");
        var context = new ReadContext(MADRID, plant, true, Optional.empty());
        var data = MeterFiles.known()
                .read(Seeds.read("B5D_0031_0762_20260702.0"), context)
                .found()
                .orElseThrow();
        assertThat(data.readings().of("PG", Direction.PRODUCTION).getFirst().total())
                .isEqualTo(120);
    }

    @Test
    void saysThatTheDistributorsOwnResultIsNotUsed() {
        var context = new ReadContext(MADRID, Map.of(CUPS, "PA"), true, Optional.empty());
        assertThat(MeterFiles.known()
                        .read(Seeds.read("A5D_0031_0762_20260702.0"), context)
                        .problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.IGNORED_PART);
    }

    @Test
    void knowsAPointWithoutTheLettersOfItsBorder() {
        var context = new ReadContext(MADRID, Map.of("ES0031000000000001AB", "PA"), true, Optional.empty());
        assertThat(MeterFiles.known()
                        .read(Seeds.read("F5D_0031_0762_20260702.0"), context)
                        .found()
                        .orElseThrow()
                        .readings()
                        .of("PA", Direction.CONSUMPTION))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "1e99",
                "99999999999",
                "abc",
                "--5",
                "1,2,3",
                "\u0663",
            })
    void refusesACellThatIsNoNumber(String cell) {
        var good = row(LocalDateTime.parse("2026-06-01T13:00"), true, 1);
        var bad = row(LocalDateTime.parse("2026-06-01T14:00"), true, 2).replace(";2;", ";" + cell + ";");
        var checked = read("F5D_0031_0762_20260702.0", good + bad);
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).anyMatch(each -> each.line().orElse(0) == 2);
    }

    @Test
    void refusesTheSameHourWithTwoValues() {
        var hour = LocalDateTime.parse("2026-06-01T13:00");
        assertThat(read("F5D_0031_0762_20260702.0", row(hour, true, 1) + row(hour, true, 2))
                        .problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.CONFLICTING_DUPLICATE);
        assertThat(read("F5D_0031_0762_20260702.0", row(hour, true, 1) + row(hour, true, 1))
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.SAME_DUPLICATE);
    }

    @Test
    void refusesARowThatWasCut() {
        var text = row(LocalDateTime.parse("2026-06-01T13:00"), true, 1);
        assertThat(read("F5D_0031_0762_20260702.0", text + text.substring(0, 30)))
                .isInstanceOf(Checked.Refused.class);
    }
}
