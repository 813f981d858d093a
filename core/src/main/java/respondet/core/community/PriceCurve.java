package respondet.core.community;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import respondet.core.quantity.Price;
import respondet.core.time.Timeline;

/** A price for every interval of a timeline, exact to 10⁻⁹ currency units per MWh. */
public final class PriceCurve {

    private final Currency currency;
    private final long[] nanosPerMWh;

    private PriceCurve(Currency currency, long[] nanosPerMWh) {
        this.currency = currency;
        this.nanosPerMWh = nanosPerMWh;
    }

    public static PriceCurve flat(Price price, Timeline timeline) {
        var nanos = new long[timeline.count()];
        Arrays.fill(nanos, nanos(price));
        return new PriceCurve(price.currency(), nanos);
    }

    /** By tariff zone; a zone without a price is missing. */
    public static PriceCurve zoned(
            Map<String, Price> byZone, Function<Instant, String> zoneAt, Timeline timeline, Currency currency) {
        var nanos = new long[timeline.count()];
        for (int t = 0; t < nanos.length; t++) {
            var price = byZone.get(zoneAt.apply(timeline.startOf(t)));
            nanos[t] = price == null ? PriceSeries.MISSING : nanos(price);
        }
        return new PriceCurve(currency, nanos);
    }

    /** From a series; where it is finer than the timeline, the arithmetic mean of its prices in the interval. */
    public static PriceCurve of(PriceSeries series, Timeline timeline) {
        var nanos = new long[timeline.count()];
        int steps = series.resolution().isFinerThan(timeline.resolution())
                ? timeline.resolution().per(series.resolution())
                : 1;
        for (int t = 0; t < nanos.length; t++) {
            nanos[t] = mean(series, timeline.startOf(t), steps);
        }
        return new PriceCurve(series.currency(), nanos);
    }

    /** Each curve from its position to the next one's; what lies before the first is missing. */
    static PriceCurve joined(NavigableMap<Integer, PriceCurve> curves) {
        var first = curves.firstEntry().getValue();
        var nanos = new long[first.nanosPerMWh.length];
        for (int t = 0; t < nanos.length; t++) {
            var counting = curves.floorEntry(t);
            nanos[t] = counting == null ? PriceSeries.MISSING : counting.getValue().nanosPerMWh[t];
        }
        return new PriceCurve(first.currency, nanos);
    }

    private static long mean(PriceSeries series, Instant start, int steps) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < steps; i++) {
            var nanos =
                    series.at(start.plusSeconds((long) i * series.resolution().seconds()));
            if (nanos == PriceSeries.MISSING) {
                return PriceSeries.MISSING;
            }
            sum = sum.add(BigDecimal.valueOf(nanos));
        }
        return sum.divide(BigDecimal.valueOf(steps), 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long nanos(Price price) {
        return price.perMWh().movePointRight(PriceSeries.SCALE).longValueExact();
    }

    /** A curve computed position by position; the function returns nanos per MWh or {@link PriceSeries#MISSING}. */
    public PriceCurve map(java.util.function.LongUnaryOperator change) {
        var changed = Arrays.stream(nanosPerMWh)
                .map(each -> each == PriceSeries.MISSING ? each : change.applyAsLong(each))
                .toArray();
        return new PriceCurve(currency, changed);
    }

    /** This curve minus another, position by position; missing where either is. */
    public PriceCurve minus(PriceCurve other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("The currencies (" + currency + ", " + other.currency
                    + ") differ.\nMaybe a price was not converted at a dated rate.");
        }
        var nanos = new long[nanosPerMWh.length];
        for (int t = 0; t < nanos.length; t++) {
            nanos[t] = isMissing(t) || other.isMissing(t)
                    ? PriceSeries.MISSING
                    : Math.subtractExact(nanosPerMWh[t], other.nanosPerMWh[t]);
        }
        return new PriceCurve(currency, nanos);
    }

    public Currency currency() {
        return currency;
    }

    public long nanosPerMWh(int position) {
        return nanosPerMWh[position];
    }

    public boolean isMissing(int position) {
        return nanosPerMWh[position] == PriceSeries.MISSING;
    }

    public boolean isCompleteBetween(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isMissing(t)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The price of one interval.
     *
     * @throws IllegalStateException where it is missing
     */
    public Price at(int position) {
        if (isMissing(position)) {
            throw new IllegalStateException("There is no price at position " + position
                    + ".\nMaybe completeness was not checked for the month first.");
        }
        return Price.perMWh(BigDecimal.valueOf(nanosPerMWh[position], PriceSeries.SCALE), currency);
    }
}
