package respondet.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.core.community.Participation;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

class MeteredPeriodTest {

    private static final Instant START = Instant.parse("2025-12-31T23:00:00Z");

    private static Village home() {
        return Village.inJanuary().member("A").point("PA", "A");
    }

    @Test
    void acceptsACompleteMonthWithoutRemark() {
        var checked = home().takes("PA", 5).check();
        assertThat(checked.problems()).isEmpty();
        var metered = checked.found().orElseThrow();
        assertThat(metered.months()).singleElement().satisfies(month -> {
            assertThat(month.name()).isEqualTo(YearMonth.of(2026, 1));
            assertThat(month.length()).isEqualTo(744);
        });
        assertThat(consumed(metered, 743)).isEqualTo(5);
    }

    @Test
    void countsARoofBehindAMembersMeterOnlyWhileTheMemberBelongs() {
        var checked = Village.inJanuary()
                .member("A")
                .member("P", "2026-01-10", "2026-01-20")
                .point("PA", "A")
                .plant("roof", "P", "2025-01-01")
                .point("PP", Optional.of("P"), Optional.of("roof"), Share.ALL)
                .takes("PA", 5)
                .takes("PP", 1)
                .gives("PP", 7)
                .check();
        var metered = checked.found().orElseThrow();
        long given = 0;
        var bench = metered.workbench();
        for (int t = 0; t < 744; t++) {
            metered.load(t, bench);
            given += bench.totalProduced();
        }
        assertThat(given).isEqualTo(7L * 24 * 10);
    }

    @Test
    void leavesOutAMonthWithAGapAndSaysWhere() {
        var series = changed(home().constant(5), 10, 13, Quality.MISSING);
        var checked = home().reads("PA", Direction.CONSUMPTION, series).check();
        assertThat(checked.found()).isEmpty();
        assertThat(kinds(checked.problems()))
                .containsExactly(ProblemKind.GAP, ProblemKind.MONTH_NOT_SETTLED, ProblemKind.NOTHING_TO_SETTLE);
        var gap = checked.problems().getFirst();
        assertThat(gap.point()).contains("PA");
        assertThat(gap.interval()).contains("2026-01-01T09:00:00Z/2026-01-01T12:00:00Z");
        assertThat(gap.hint().args())
                .hasToString("{direction=Word[key=direction.consumption], " + "intervals=Decimal[number=3]}");
    }

    @Test
    void reportsEachGapOnItsOwn() {
        var series = changed(changed(home().constant(5), 10, 12, Quality.MISSING), 743, 744, Quality.MISSING);
        var checked = home().reads("PA", Direction.CONSUMPTION, series).check();
        assertThat(kinds(checked.problems())).startsWith(ProblemKind.GAP, ProblemKind.GAP);
        assertThat(checked.problems().get(1).interval()).contains("2026-01-31T22:00:00Z/2026-01-31T23:00:00Z");
    }

    @Test
    void settlesTheMonthsAroundAGap() {
        var village = new Village("2026-01-01", "2026-04-01", Resolution.HOUR)
                .member("A")
                .point("PA", "A");
        var series = changed(village.constant(5), 800, 801, Quality.MISSING);
        village.reads("PA", Direction.CONSUMPTION, series);
        assertThat(village.metered().months())
                .extracting(month -> month.name().getMonthValue())
                .containsExactly(1, 3);
        assertThat(village.checkCarryingOver().found().orElseThrow().months())
                .extracting(month -> month.name().getMonthValue())
                .containsExactly(1);
        assertThat(kinds(village.checkCarryingOver().problems()))
                .containsExactly(ProblemKind.GAP, ProblemKind.MONTH_NOT_SETTLED, ProblemKind.MONTH_NOT_SETTLED);
    }

    @Test
    void marksAMonthThatIsNotWhole() {
        var late = new Village("2026-01-02", "2026-02-01", Resolution.HOUR)
                .member("A")
                .point("PA", "A");
        assertThat(kinds(late.takes("PA", 1).check().problems())).containsExactly(ProblemKind.PARTIAL_MONTH);
        var early = new Village("2026-01-01", "2026-01-31", Resolution.HOUR)
                .member("A")
                .point("PA", "A");
        assertThat(kinds(early.takes("PA", 1).check().problems())).containsExactly(ProblemKind.PARTIAL_MONTH);
    }

    @Test
    void needsValuesOnlyWhileSomeoneIsAMember() {
        var village =
                Village.inJanuary().member("A", "2026-01-02", "2026-01-04").point("PA", "A");
        var series = Series.measured(START.plusSeconds(24 * 3600), Resolution.HOUR, new int[48]);
        assertThat(village.reads("PA", Direction.CONSUMPTION, series).check().problems())
                .isEmpty();
        assertThat(village.takes("PA", 7).metered()).satisfies(metered -> {
            assertThat(consumed(metered, 23)).isZero();
            assertThat(consumed(metered, 24)).isEqualTo(7);
            assertThat(consumed(metered, 71)).isEqualTo(7);
            assertThat(consumed(metered, 72)).isZero();
        });
    }

    @Test
    void needsInjectionOnlyFromTheFirstDayInService() {
        var village = home().takes("PA", 5).plant("roof", "A", "2026-01-31").plantPoint("PG", "roof");
        var series = Series.measured(START.plusSeconds(30 * 24 * 3600), Resolution.HOUR, new int[24]);
        assertThat(village.reads("PG", Direction.PRODUCTION, series).check().problems())
                .isEmpty();
    }

    @Test
    void missesAPlantWithoutReadings() {
        var checked = home().takes("PA", 5)
                .plant("roof", "A", "2025-01-01")
                .plantPoint("PG", "roof")
                .check();
        assertThat(kinds(checked.problems())).startsWith(ProblemKind.GAP);
        assertThat(checked.problems().getFirst().point()).contains("PG");
    }

    @Test
    void countsWhatAPlantsOwnMeterTakesAsItsOwnersWhereItIsKnown() {
        var village = home().takes("PA", 5)
                .plant("roof", "A", "2025-01-01")
                .plantPoint("PG", "roof")
                .gives("PG", 9);
        assertThat(consumed(village.metered(), 0)).isEqualTo(5);
        assertThat(consumed(village.takes("PG", 2).metered(), 0)).isEqualTo(7);
        var some = changed(village.constant(2), 0, 5, Quality.MISSING);
        village.reads("PG", Direction.CONSUMPTION, some);
        assertThat(village.check().problems()).isEmpty();
    }

    @Test
    void remarksInjectionWithoutAPlant() {
        var checked = home().takes("PA", 5).gives("PA", 3).check();
        assertThat(kinds(checked.problems())).containsExactly(ProblemKind.PRODUCTION_WITHOUT_PLANT);
        assertThat(checked.problems().getFirst().point()).contains("PA");
    }

    @Test
    void sumsQuarterHoursToHours() {
        var quarters = Series.measured(START, Resolution.QUARTER_HOUR, ascending(744 * 4));
        var metered = home().reads("PA", Direction.CONSUMPTION, quarters).metered();
        assertThat(consumed(metered, 0)).isEqualTo(0 + 1 + 2 + 3);
        assertThat(consumed(metered, 743)).isEqualTo(4 * 743 * 4 + 6);
    }

    @Test
    void missesAnHourWithThreeQuarters() {
        var quarters =
                changed(Series.measured(START, Resolution.QUARTER_HOUR, new int[744 * 4]), 7, 8, Quality.MISSING);
        var checked = home().reads("PA", Direction.CONSUMPTION, quarters).check();
        assertThat(checked.problems().getFirst().interval()).contains("2026-01-01T00:00:00Z/2026-01-01T01:00:00Z");
        var cut = Series.measured(START.plusSeconds(1800), Resolution.QUARTER_HOUR, new int[744 * 4 - 2]);
        assertThat(home().reads("PA", Direction.CONSUMPTION, cut)
                        .check()
                        .problems()
                        .getFirst()
                        .interval())
                .contains("2025-12-31T23:00:00Z/2026-01-01T00:00:00Z");
    }

    @Test
    void readsASeriesThatReachesBeyondThePeriod() {
        var series = Series.measured(START.minusSeconds(7200), Resolution.HOUR, ascending(800));
        var metered = home().reads("PA", Direction.CONSUMPTION, series).metered();
        assertThat(consumed(metered, 0)).isEqualTo(2);
        assertThat(consumed(metered, 743)).isEqualTo(745);
    }

    @Test
    void takesNothingFromASeriesCoarserThanTheTimeline() {
        var village = new Village("2026-01-01", "2026-02-01", Resolution.QUARTER_HOUR)
                .member("A")
                .point("PA", "A");
        var halves = Series.measured(START, Resolution.HALF_HOUR, new int[744 * 2]);
        assertThat(village.reads("PA", Direction.CONSUMPTION, halves).check().found())
                .isEmpty();
    }

    @Test
    void takesTheWorstQualityOfAnHour() {
        var quarters = Series.measured(START, Resolution.QUARTER_HOUR, new int[744 * 4]);
        quarters = changed(quarters, 5, 6, Quality.ESTIMATED);
        quarters = changed(quarters, 6, 7, Quality.CALCULATED);
        quarters = changed(quarters, 8, 9, Quality.CALCULATED);
        var metered = home().reads("PA", Direction.CONSUMPTION, quarters).metered();
        assertThat(metered.isEstimated(0, 0)).isFalse();
        assertThat(metered.isEstimated(1, 0)).isTrue();
        assertThat(metered.isEstimated(2, 0)).isFalse();
        assertThat(metered.estimatedIntervals(metered.months().getFirst(), 0)).isEqualTo(1);
    }

    @Test
    void takesPartOfAPointAndCarriesFractionsWithinTheDay() {
        var village = Village.inJanuary()
                .member("A")
                .point("PA", Optional.of("A"), Optional.empty(), Share.of("0.3"))
                .takes("PA", 1);
        var metered = village.metered();
        // 0.3 0.6 0.9 1.2 ... : a watt-hour in the 4th, 7th and 10th hour; 7.2 a day, and 0.2 is dropped at midnight
        assertThat(new int[] {consumed(metered, 2), consumed(metered, 3), consumed(metered, 6)})
                .containsExactly(0, 1, 1);
        assertThat(total(metered, 0, 24)).isEqualTo(7);
        assertThat(total(metered, 24, 48)).isEqualTo(7);
        assertThat(consumed(metered, 26)).isZero();
    }

    @Test
    void takesThePartOfEachDay() {
        var parts = new TreeMap<LocalDate, Share>();
        parts.put(LocalDate.of(2026, 1, 2), Share.of("0.5"));
        parts.put(LocalDate.of(2026, 1, 3), Share.ALL);
        var metered = Village.inJanuary()
                .member("A")
                .point("PA", "A")
                .taking(new Participation(parts))
                .takes("PA", 3)
                .metered();
        assertThat(total(metered, 0, 24)).isZero();
        assertThat(total(metered, 24, 48)).isEqualTo(36);
        assertThat(total(metered, 48, 72)).isEqualTo(72);
    }

    @Test
    void refusesAnHourThatDoesNotFit() {
        var values = new int[744 * 4];
        values[0] = Integer.MAX_VALUE;
        assertThat(home().reads("PA", Direction.CONSUMPTION, Series.measured(START, Resolution.QUARTER_HOUR, values))
                        .check()
                        .problems())
                .isEmpty();
        values[1] = 1;
        var checked = home().reads("PA", Direction.CONSUMPTION, Series.measured(START, Resolution.QUARTER_HOUR, values))
                .check();
        assertThat(kinds(checked.problems())).contains(ProblemKind.VALUE_OVERFLOW);
        assertThat(checked.found()).isEmpty();
    }

    private static int consumed(MeteredPeriod metered, int position) {
        var division = metered.workbench();
        metered.load(position, division);
        return (int) division.totalConsumed();
    }

    private static int total(MeteredPeriod metered, int from, int to) {
        int sum = 0;
        for (int t = from; t < to; t++) {
            sum += consumed(metered, t);
        }
        return sum;
    }

    private static int[] ascending(int count) {
        var values = new int[count];
        Arrays.setAll(values, i -> i);
        return values;
    }

    private static Series changed(Series series, int from, int to, Quality quality) {
        var values = new int[series.length()];
        var qualities = new byte[series.length()];
        for (int i = 0; i < values.length; i++) {
            boolean inside = i >= from && i < to;
            values[i] = inside && quality == Quality.MISSING ? 0 : series.wattHours(i);
            qualities[i] = (inside ? quality : series.quality(i)).code();
        }
        return new Series(series.start(), series.resolution(), values, qualities);
    }

    private static java.util.List<ProblemKind> kinds(java.util.List<Problem> problems) {
        return problems.stream().map(Problem::kind).toList();
    }
}
