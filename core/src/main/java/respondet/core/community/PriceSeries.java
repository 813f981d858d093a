package respondet.core.community;

import java.time.Instant;
import java.util.Currency;
import respondet.core.time.Resolution;

/**
 * Prices by position from {@code start}, in 10⁻⁹ currency units per MWh; {@link #MISSING} where none is known.
 * Immutable: the array given is not copied and must not be changed afterwards.
 */
public final class PriceSeries {

    public static final long MISSING = Long.MIN_VALUE;

    /** Decimals of a price per MWh kept inside. */
    public static final int SCALE = 9;

    private final String source;
    private final Currency currency;
    private final Instant start;
    private final Resolution resolution;
    private final long[] nanosPerMWh;

    public PriceSeries(String source, Currency currency, Instant start, Resolution resolution, long[] nanosPerMWh) {
        this.source = source;
        this.currency = currency;
        this.start = start;
        this.resolution = resolution;
        this.nanosPerMWh = nanosPerMWh;
    }

    /** The file it came from. */
    public String source() {
        return source;
    }

    public Currency currency() {
        return currency;
    }

    public Instant start() {
        return start;
    }

    public Resolution resolution() {
        return resolution;
    }

    public int length() {
        return nanosPerMWh.length;
    }

    public long nanosPerMWh(int position) {
        return nanosPerMWh[position];
    }

    /** The price in force at an instant, or MISSING. */
    public long at(Instant instant) {
        var position = Math.floorDiv(instant.getEpochSecond() - start.getEpochSecond(), (long) resolution.seconds());
        return position >= 0 && position < nanosPerMWh.length ? nanosPerMWh[(int) position] : MISSING;
    }
}
