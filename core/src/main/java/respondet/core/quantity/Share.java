package respondet.core.quantity;

import java.math.BigDecimal;

/** A part of a whole, from 0 to 1, exact. */
public record Share(BigDecimal value) implements Comparable<Share> {

    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share ALL = new Share(BigDecimal.ONE);

    public Share {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The share (" + value + ") is not between 0 and 1.\nMaybe it was given in percent.");
        }
        value = Decimals.plain(value);
    }

    public static Share of(String value) {
        return new Share(new BigDecimal(value));
    }

    public Share rest() {
        return new Share(BigDecimal.ONE.subtract(value));
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
