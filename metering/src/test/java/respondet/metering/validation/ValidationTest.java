package respondet.metering.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.WARSAW;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import respondet.core.community.EstimationRule;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Power;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

class ValidationTest {

    /** Monday 1 June 2026, 00:00 in Warsaw. */
    private static final Instant MONDAY = Instant.parse("2026-05-31T22:00:00Z");

    private static final Channel CHANNEL = new Channel("PA", Direction.CONSUMPTION);
    private static final int WEEK = 7 * 96;

    private static Series quarters(int days, IntUnaryOperator value) {
        var values = IntStream.range(0, days * 96).map(value).toArray();
        var quality = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            quality[i] = values[i] < 0 ? Quality.MISSING.code() : 0;
            values[i] = Math.max(0, values[i]);
        }
        return new Series(MONDAY, Resolution.QUARTER_HOUR, values, quality);
    }

    private static Readings readings(Series series) {
        return Readings.of(Map.of(CHANNEL, series));
    }

    private static java.util.List<ProblemKind> kinds(Series series) {
        return new Validation(WARSAW, Map.of("PA", Power.kW("11")))
                .check(readings(series)).stream().map(each -> each.kind()).toList();
    }

    @Test
    void saysNothingAboutAnOrdinaryMonth() {
        assertThat(kinds(quarters(28, i -> 50 + i % 96))).isEmpty();
    }

    @Test
    void doubtsAQuarterHourOf23900KilowattHours() {
        // energy.md section 3, row 2: a quarter-hour of 23.9 MWh went through
        assertThat(kinds(quarters(14, i -> i == 500 ? 23_900_000 : 60))).contains(ProblemKind.IMPOSSIBLE_VALUE);
        assertThat(kinds(quarters(14, i -> i == 500 ? 3025 : 60))).isEmpty();
        assertThat(kinds(quarters(14, i -> i == 500 ? 3026 : 60))).containsExactly(ProblemKind.IMPOSSIBLE_VALUE);
    }

    @Test
    void doubtsAWeekTenTimesTooSmallOrTooLarge() {
        // energy.md section 3, row 2: an operator sent quarter-hours ten times too small
        assertThat(kinds(quarters(28, i -> i / WEEK == 1 ? 8 : 80))).containsExactly(ProblemKind.UNIT_SUSPICION);
        assertThat(kinds(quarters(28, i -> i / WEEK == 1 ? 800 : 80))).containsExactly(ProblemKind.UNIT_SUSPICION);
        assertThat(kinds(quarters(28, i -> i / WEEK == 1 ? 400 : 80))).isEmpty();
    }

    @Test
    void doubtsADayOfZeroImportAtAPointThatAlwaysImports() {
        // energy.md section 3, row 14: an invoice trusted a grid import of 0 kWh
        assertThat(kinds(quarters(28, i -> i / 96 == 9 ? 0 : 60))).containsExactly(ProblemKind.ZERO_IMPORT);
        assertThat(kinds(quarters(28, i -> i / 96 % 2 == 0 ? 0 : 60))).isEmpty();
    }

    @Test
    void namesGapsAndPartialDays() {
        assertThat(kinds(quarters(14, i -> i >= 500 && i < 510 ? -1 : 60))).containsExactly(ProblemKind.GAP);
        var shortened = new Series(MONDAY, Resolution.QUARTER_HOUR, new int[95], new byte[95]);
        assertThat(kinds(shortened)).containsExactly(ProblemKind.GAP);
    }

    @Test
    void namesAChangeOfResolution() {
        var hours = Series.measured(Instant.parse("2026-06-15T22:00:00Z"), Resolution.HOUR, new int[24]);
        var both = readings(quarters(15, i -> 60)).replacedBy(readings(hours));
        assertThat(new Validation(WARSAW, Map.of()).check(both))
                .extracting("kind")
                .containsExactly(ProblemKind.RESOLUTION_CHANGE);
    }

    @Test
    void fillsFromTheSameTimeLastWeekElseNextWeek() {
        var series = quarters(14, i -> i == 10 || i == WEEK + 20 || i == 30 || i == WEEK + 30 ? -1 : i);
        var filled = new Estimation(EstimationRule.SAME_TIME_LAST_WEEK, WARSAW).fill(readings(series));
        var result =
                filled.found().orElseThrow().of("PA", Direction.CONSUMPTION).getFirst();
        assertThat(result.wattHours(10)).isEqualTo(WEEK + 10);
        assertThat(result.wattHours(WEEK + 20)).isEqualTo(20);
        assertThat(result.quality(10)).isEqualTo(Quality.ESTIMATED);
        assertThat(result.isMissing(30)).isTrue();
        assertThat(filled.problems())
                .extracting("kind")
                .containsOnly(ProblemKind.ESTIMATED_VALUE)
                .hasSize(2);
    }

    @Test
    void keepsTheLocalTimeAcrossTheChangeOfClocks() {
        var start = Instant.parse("2026-10-18T22:00:00Z"); // Monday 19 October, 00:00 summer time
        var values = IntStream.range(0, 14 * 96 + 4).toArray();
        var quality = new byte[values.length];
        int noon = 7 * 96 + 4 + 48;
        quality[noon] = Quality.MISSING.code();
        values[noon] = 0;
        var series = new Series(start, Resolution.QUARTER_HOUR, values, quality);
        var filled = new Estimation(EstimationRule.SAME_TIME_LAST_WEEK, WARSAW).fill(readings(series));
        assertThat(filled.found()
                        .orElseThrow()
                        .of("PA", Direction.CONSUMPTION)
                        .getFirst()
                        .wattHours(noon))
                .isEqualTo(48);
    }

    @Test
    void interpolatesGapsOfUpToThreeHours() {
        var series =
                quarters(2, i -> (i > 10 && i < 13) || (i > 40 && i < 54) ? -1 : i == 10 ? 100 : i == 13 ? 110 : 60);
        var filled = new Estimation(EstimationRule.INTERPOLATION, WARSAW).fill(readings(series));
        var result =
                filled.found().orElseThrow().of("PA", Direction.CONSUMPTION).getFirst();
        assertThat(result.wattHours(11)).isEqualTo(103);
        assertThat(result.wattHours(12)).isEqualTo(107);
        assertThat(result.isMissing(45)).isTrue();
        assertThat(filled.problems()).hasSize(1);
    }

    @Test
    void fillsNothingWithoutARule() {
        var readings = readings(quarters(2, i -> i == 10 ? -1 : i));
        assertThat(new Estimation(EstimationRule.NONE, WARSAW).fill(readings).found())
                .contains(readings);
    }

    @Test
    void ordersItsFindings() {
        var many = new TreeMap<Channel, Series>();
        many.put(new Channel("PB", Direction.CONSUMPTION), quarters(2, i -> i == 10 ? -1 : 60));
        many.put(CHANNEL, quarters(2, i -> i == 10 ? -1 : 60));
        assertThat(new Validation(WARSAW, Map.of()).check(Readings.of(many)))
                .extracting(each -> each.point().orElseThrow())
                .containsExactly("PA", "PB");
    }
}
