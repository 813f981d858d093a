package respondet.metering.operator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.reading.Series;

/**
 * A grid operator's own allocation, as far as its files tell it, in whole watt-hours.
 *
 * @param format identifier of the layout
 * @param unit the smallest step of its values, in watt-hours: 10 where it writes two decimals of a kilowatt-hour
 * @param version among files sent together a higher version replaces a lower one
 */
public record OperatorAllocation(String format, BigDecimal unit, int version, SortedMap<Told, Series> series) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public OperatorAllocation {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
    }

    /**
     * How far a value may lie from ours by the rounding of the file alone, in watt-hours: nothing where it counts whole
     * watt-hours as we do, half a step where its steps are coarser, one where they are finer than ours.
     */
    public long tolerance() {
        return unit.compareTo(BigDecimal.ONE) < 0
                ? 1
                : unit.divideToIntegralValue(TWO).longValue();
    }
}
