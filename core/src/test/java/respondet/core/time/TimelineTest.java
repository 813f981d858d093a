package respondet.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static Timeline year(Resolution resolution) {
        return Timeline.over(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), WARSAW), resolution);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30, QUARTER_HOUR, 92",
        "2025-10-26, QUARTER_HOUR, 100",
        "2025-03-30, HALF_HOUR, 46",
        "2025-03-30, HOUR, 23",
        "2025-10-26, HOUR, 25",
        "2025-06-01, HOUR, 24"
    })
    void countsTheIntervalsOfALocalDay(LocalDate date, Resolution resolution, int count) {
        assertThat(Timeline.intervalsOn(date, resolution, WARSAW)).isEqualTo(count);
    }

    @Test
    void cutsALocalYearIntoItsMonths() {
        var timeline = year(Resolution.HOUR);
        assertThat(timeline.count()).isEqualTo(8_760);
        assertThat(timeline.months()).hasSize(12);
        assertThat(timeline.months().get(2)).isEqualTo(new Month(YearMonth.of(2025, 3), 1_416, 1_416 + 743));
        assertThat(timeline.months().get(9).length()).isEqualTo(745);
        assertThat(timeline.months().getLast().to()).isEqualTo(8_760);
    }

    @Test
    void findsPositionsOfInstantsAndDays() {
        var timeline = year(Resolution.HOUR);
        assertThat(timeline.startOf(2)).isEqualTo(Instant.parse("2025-01-01T01:00:00Z"));
        assertThat(timeline.positionOf(Instant.parse("2025-01-01T01:59:59Z"))).isEqualTo(2);
        assertThat(timeline.positionOf(Instant.parse("2024-12-31T22:59:59Z"))).isEqualTo(-1);
        assertThat(timeline.positionOf(LocalDate.of(2025, 1, 2))).isEqualTo(24);
        assertThat(timeline.positionOf(LocalDate.of(2024, 1, 2))).isZero();
        assertThat(timeline.positionOf(LocalDate.of(2027, 1, 2))).isEqualTo(8_760);
        assertThat(timeline.dateOf(23)).isEqualTo("2025-01-01");
        assertThat(timeline.intervalAt(1)).hasToString("2025-01-01T00:00:00Z/2025-01-01T01:00:00Z");
        assertThat(timeline.end()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void startsADayWithItsFirstWholeIntervalWhereMidnightIsOffTheGrid() {
        var kolkata = ZoneId.of("Asia/Kolkata"); // midnight is 18:30 UTC
        var timeline = new Timeline(Instant.parse("2025-01-31T17:00:00Z"), Resolution.HOUR, 4, kolkata);
        assertThat(timeline.positionOf(LocalDate.of(2025, 2, 1))).isEqualTo(2);
        assertThat(timeline.months())
                .containsExactly(new Month(YearMonth.of(2025, 1), 0, 2), new Month(YearMonth.of(2025, 2), 2, 4));
    }

    @Test
    void refusesToStartBetweenIntervals() {
        var offGrid = Instant.parse("2025-01-01T00:15:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(offGrid, Resolution.HOUR, 1, WARSAW))
                .withMessageContaining("does not start on an interval");
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(Instant.EPOCH, Resolution.HOUR, -1, WARSAW));
        assertThat(new Timeline(offGrid, Resolution.QUARTER_HOUR, 0, WARSAW).months())
                .isEmpty();
    }

    @Test
    void knowsWhichResolutionIsFiner() {
        assertThat(Resolution.HOUR.per(Resolution.QUARTER_HOUR)).isEqualTo(4);
        assertThat(Resolution.HALF_HOUR.per(Resolution.HALF_HOUR)).isEqualTo(1);
        assertThat(Resolution.HALF_HOUR.isFinerThan(Resolution.HOUR)).isTrue();
        assertThat(Resolution.HOUR.isFinerThan(Resolution.HOUR)).isFalse();
        assertThat(Resolution.ofSeconds(900)).contains(Resolution.QUARTER_HOUR);
        assertThat(Resolution.ofSeconds(60)).isEmpty();
        assertThat(Resolution.QUARTER_HOUR.iso()).isEqualTo("PT15M");
    }

    @Test
    void refusesEmptyPeriodsAndIntervals() {
        var day = LocalDate.of(2025, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(day, day, WARSAW))
                .withMessageContaining("first day after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(Instant.EPOCH, Instant.EPOCH))
                .withMessageContaining("swapped");
    }

    @Test
    void containsItsFirstDayButNotItsEnd() {
        var period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 3), WARSAW);
        assertThat(period.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(LocalDate.of(2025, 1, 2))).isTrue();
        assertThat(period.contains(period.to())).isFalse();
        assertThat(period.start()).isEqualTo(Instant.parse("2024-12-31T23:00:00Z"));
        assertThat(period.end()).isEqualTo(Instant.parse("2025-01-02T23:00:00Z"));
    }
}
