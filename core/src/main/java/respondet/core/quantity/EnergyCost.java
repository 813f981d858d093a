package respondet.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;

/** An exact running sum of watt-hours times prices, in 128 bits: no rounding, no overflow in a century of intervals. */
public final class EnergyCost {

    /** Nano-units per MWh times watt-hours gives units of 10⁻¹⁵. */
    private static final int SCALE = 15;

    private long high;
    private long low;

    /** Adds energy in Wh at a price in 10⁻⁹ currency units per MWh. */
    public void add(long wattHours, long nanosPerMWh) {
        addWide(Math.multiplyHigh(wattHours, nanosPerMWh), wattHours * nanosPerMWh);
    }

    public void add(EnergyCost other) {
        addWide(other.high, other.low);
    }

    private void addWide(long otherHigh, long otherLow) {
        var sum = low + otherLow;
        high += otherHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    public Money in(Currency currency) {
        var unsignedLow = new BigInteger(Long.toUnsignedString(low));
        var units = BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsignedLow);
        return new Money(new BigDecimal(units, SCALE), currency);
    }
}
