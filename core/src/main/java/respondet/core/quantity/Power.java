package respondet.core.quantity;

import java.math.BigDecimal;

/** Electrical power in kilowatts: the installed capacity of a plant or the size of a connection. */
public record Power(BigDecimal inKW) implements Comparable<Power> {

    public static final Power ZERO = new Power(BigDecimal.ZERO);

    public Power {
        if (inKW.signum() < 0) {
            throw new IllegalArgumentException(
                    "The power (" + inKW + " kW) is negative.\nMaybe a sign was typed by mistake.");
        }
        inKW = Decimals.plain(inKW);
    }

    public static Power kW(String kW) {
        return new Power(new BigDecimal(kW));
    }

    public Power plus(Power other) {
        return new Power(inKW.add(other.inKW));
    }

    @Override
    public int compareTo(Power other) {
        return inKW.compareTo(other.inKW);
    }

    @Override
    public String toString() {
        return inKW.toPlainString() + " kW";
    }
}
