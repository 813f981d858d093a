package respondet.metering.price;

import java.math.BigDecimal;
import java.util.OptionalLong;
import respondet.core.community.PriceSeries;

/** What one unit of energy the number in a file is the price of, and in which part of the currency. */
enum PriceUnit {
    PER_MWH(0),
    PER_KWH(3),
    CENT_PER_KWH(1);

    private final int shift;

    PriceUnit(int shift) {
        this.shift = shift;
    }

    /** The price in 10⁻⁹ currency units per MWh; empty where it does not fit exactly. */
    OptionalLong nanosPerMWh(BigDecimal number) {
        try {
            long nanos = number.movePointRight(shift + PriceSeries.SCALE).longValueExact();
            return nanos == PriceSeries.MISSING ? OptionalLong.empty() : OptionalLong.of(nanos);
        } catch (ArithmeticException _) {
            return OptionalLong.empty();
        }
    }
}
