package respondet.core.quantity;

import java.math.BigDecimal;

/** One spelling for each decimal, so that 90 equals 90.00. */
public final class Decimals {

    private Decimals() {}

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
