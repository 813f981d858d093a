package respondet.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import respondet.core.time.Resolution;

class SeriesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Channel CHANNEL = new Channel("P", Direction.CONSUMPTION);

    private static Series hours(int from, int... values) {
        return Series.measured(NOON.plusSeconds(3600L * from), Resolution.HOUR, values);
    }

    private static Series quarters(int from, int... values) {
        return Series.measured(NOON.plusSeconds(900L * from), Resolution.QUARTER_HOUR, values);
    }

    private static Readings readings(Series series) {
        return Readings.of(Map.of(CHANNEL, series));
    }

    @Test
    void putsNewerValuesInPlaceOfOlder() {
        var merged = hours(0, 1, 2, 3).replacedBy(hours(1, 9));
        assertThat(merged).isEqualTo(hours(0, 1, 9, 3));
    }

    @Test
    void growsBothWaysAndLeavesTheMiddleMissing() {
        var merged = hours(0, 1).replacedBy(hours(-2, 8));
        assertThat(merged.start()).isEqualTo(NOON.minusSeconds(7200));
        assertThat(merged.length()).isEqualTo(3);
        assertThat(merged.wattHours(0)).isEqualTo(8);
        assertThat(merged.isMissing(0)).isFalse();
        assertThat(merged.isMissing(1)).isTrue();
        assertThat(merged.wattHours(2)).isEqualTo(1);
        assertThat(hours(-2, 8).replacedBy(hours(0, 1))).isEqualTo(merged);
    }

    @Test
    void keepsAnOlderValueWhereTheNewerOneIsMissing() {
        byte missing = Quality.MISSING.code();
        byte estimated = Quality.ESTIMATED.code();
        var newer = new Series(NOON, Resolution.HOUR, new int[] {0, 7}, new byte[] {missing, estimated});
        var merged = hours(0, 1, 2).replacedBy(newer);
        assertThat(merged.wattHours(0)).isEqualTo(1);
        assertThat(merged.wattHours(1)).isEqualTo(7);
        assertThat(merged.quality(1)).isEqualTo(Quality.ESTIMATED);
    }

    @Test
    void refusesToMergeResolutions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours(0, 1).replacedBy(quarters(0, 1)))
                .withMessageContaining("PT1H and PT15M");
    }

    @Test
    void blanksEveryValueThatANewerResolutionTouches() {
        var blanked = hours(0, 1, 2, 3).blankedBy(quarters(5, 9));
        assertThat(List.of(blanked.isMissing(0), blanked.isMissing(1), blanked.isMissing(2)))
                .containsExactly(false, true, false);
        assertThat(blanked.wattHours(1)).isZero();
        var finer = quarters(0, 1, 2, 3, 4, 5).blankedBy(hours(0, 9));
        assertThat(List.of(finer.isMissing(3), finer.isMissing(4))).containsExactly(true, false);
        var other = hours(0, 1).blankedBy(quarters(-4, 1, 1, 1, 1));
        assertThat(other).isEqualTo(hours(0, 1));
    }

    @Test
    void doesNotBlankWhereTheNewerOneIsMissing() {
        var newer = new Series(NOON, Resolution.QUARTER_HOUR, new int[1], new byte[] {Quality.MISSING.code()});
        assertThat(hours(0, 1).blankedBy(newer)).isEqualTo(hours(0, 1));
    }

    @Test
    void refusesSeriesOffTheGridOrOfTwoLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.measured(NOON.plusSeconds(900), Resolution.HOUR, 1))
                .withMessageContaining("end of an interval");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series(NOON, Resolution.HOUR, new int[2], new byte[1]))
                .withMessageContaining("2 values but 1 qualities");
    }

    @Test
    void knowsItsPositions() {
        var series = hours(0, 1, 2);
        assertThat(series.end()).isEqualTo(NOON.plusSeconds(7200));
        assertThat(series.startOf(1)).isEqualTo(NOON.plusSeconds(3600));
        assertThat(series.positionOf(NOON.minusSeconds(1))).isEqualTo(-1);
        assertThat(series.positionOf(NOON.plusSeconds(3600))).isEqualTo(1);
        assertThat(series.total()).isEqualTo(3);
        assertThat(series).hasToString("2 x PT1H from 2026-01-01T12:00:00Z");
    }

    @Test
    void isEqualByValue() {
        assertThat(hours(0, 1)).isEqualTo(hours(0, 1)).hasSameHashCodeAs(hours(0, 1));
        assertThat(hours(0, 1)).isNotEqualTo(hours(1, 1));
        assertThat(hours(0, 1)).isNotEqualTo(hours(0, 2));
        assertThat(hours(0, 1)).isNotEqualTo(quarters(0, 1));
        assertThat(hours(0, 1).hashCode()).isNotEqualTo(hours(0, 2).hashCode());
        assertThat(hours(0, 1).hashCode()).isNotEqualTo(hours(1, 1).hashCode());
        assertThat(hours(0, 0))
                .isNotEqualTo(new Series(NOON, Resolution.HOUR, new int[1], new byte[] {Quality.MISSING.code()}));
    }

    @Test
    void mergesDeliveriesInTheirOrder() {
        var merged = Readings.merge(List.of(readings(hours(0, 1, 2)), readings(hours(1, 5)), readings(hours(2, 6))));
        assertThat(merged).isEqualTo(readings(hours(0, 1, 5, 6)));
        assertThat(merged.start()).contains(NOON);
        assertThat(merged.end()).contains(NOON.plusSeconds(3 * 3600));
        assertThat(merged.isEmpty()).isFalse();
        assertThat(Readings.merge(List.of())).isEqualTo(Readings.NONE);
    }

    @Test
    void keepsOneSeriesForEachResolutionWithoutOverlap() {
        var merged = readings(hours(0, 1, 2)).replacedBy(readings(quarters(4, 9, 9, 9, 9)));
        assertThat(merged.of("P", Direction.CONSUMPTION)).hasSize(2);
        assertThat(merged.of("P", Direction.CONSUMPTION).getFirst().resolution())
                .isEqualTo(Resolution.QUARTER_HOUR);
        assertThat(merged.of("P", Direction.CONSUMPTION).getLast().isMissing(1)).isTrue();
        var other = Readings.NONE.replacedBy(merged);
        assertThat(other).isEqualTo(merged).hasSameHashCodeAs(merged);
    }

    @Test
    void givesTheSameWhicheverResolutionCameFirst() {
        var hourFirst = readings(hours(0, 1)).replacedBy(readings(quarters(4, 9)));
        var quarterFirst = readings(quarters(4, 9)).replacedBy(readings(hours(0, 1)));
        assertThat(hourFirst).isEqualTo(quarterFirst);
    }

    @Test
    void knowsNothingOfOtherChannels() {
        assertThat(readings(hours(0, 1)).of("P", Direction.PRODUCTION)).isEmpty();
        assertThat(Readings.NONE.start()).isEmpty();
        assertThat(Readings.NONE.end()).isEmpty();
        assertThat(Readings.NONE.isEmpty()).isTrue();
        assertThat(readings(hours(0, 1))).isNotEqualTo(Readings.NONE);
    }

    @Test
    void ordersChannels() {
        var production = new Channel("P", Direction.PRODUCTION);
        assertThat(CHANNEL).isLessThan(production).hasToString("P consumption");
        assertThat(production).isLessThan(new Channel("Q", Direction.CONSUMPTION));
    }
}
