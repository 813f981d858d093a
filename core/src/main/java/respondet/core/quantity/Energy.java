package respondet.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of electrical energy in whole watt-hours. */
public record Energy(long wattHours) implements Comparable<Energy> {

    public static final Energy ZERO = new Energy(0);

    public static Energy wattHours(long wattHours) {
        return new Energy(wattHours);
    }

    /**
     * Reads kilowatt-hours with at most three decimals.
     *
     * @throws ArithmeticException when the value is finer than a watt-hour
     */
    public static Energy kWh(String kWh) {
        return new Energy(new BigDecimal(kWh).movePointRight(3).longValueExact());
    }

    public Energy plus(Energy other) {
        return new Energy(Math.addExact(wattHours, other.wattHours));
    }

    public Energy minus(Energy other) {
        return new Energy(Math.subtractExact(wattHours, other.wattHours));
    }

    public Energy min(Energy other) {
        return wattHours <= other.wattHours ? this : other;
    }

    /** This energy, or nothing where it is negative. */
    public Energy aboveZero() {
        return wattHours < 0 ? ZERO : this;
    }

    /** This energy times a factor, rounded half-up to the watt-hour. */
    public Energy timesRounded(BigDecimal factor) {
        return new Energy(exactTimes(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Watt-hours times a factor, not rounded. */
    public BigDecimal exactTimes(BigDecimal factor) {
        return BigDecimal.valueOf(wattHours).multiply(factor);
    }

    public boolean isZero() {
        return wattHours == 0;
    }

    /** Kilowatt-hours, always with three decimals. */
    public BigDecimal inKWh() {
        return BigDecimal.valueOf(wattHours, 3);
    }

    @Override
    public int compareTo(Energy other) {
        return Long.compare(wattHours, other.wattHours);
    }

    @Override
    public String toString() {
        return inKWh().toPlainString() + " kWh";
    }
}
