package respondet.metering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An energy as a file writes it: whole watt-hours and the rest in 10⁻¹⁵ Wh, both of the same sign. Digits finer than
 * 10⁻¹⁵ Wh are rounded away: they are the dust of binary fractions.
 */
public record MeteredValue(long wattHours, long fraction) {

    /** What one watt-hour is in units of {@code fraction}. */
    public static final long ONE = 1_000_000_000_000_000L;

    private static final int LONGEST = 40;
    private static final int KWH = 3;
    private static final int WH = 0;

    /** Kilowatt-hours with the given decimal mark; empty where the text is no number. */
    public static Optional<MeteredValue> kWh(String text, char mark) {
        return parse(text, mark, KWH);
    }

    /** Watt-hours with the given decimal mark; empty where the text is no number. */
    public static Optional<MeteredValue> wh(String text, char mark) {
        return parse(text, mark, WH);
    }

    public static MeteredValue ofWh(long wattHours) {
        return new MeteredValue(wattHours, 0);
    }

    public boolean isNegative() {
        return wattHours < 0 || fraction < 0;
    }

    /** More than a series can hold; also what a hostile number of digits becomes. */
    public boolean isTooLarge() {
        return wattHours > Integer.MAX_VALUE || wattHours < Integer.MIN_VALUE;
    }

    private static Optional<MeteredValue> parse(String written, char mark, int power) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST || (mark == ',' && text.indexOf('.') >= 0)) {
            return Optional.empty();
        }
        var plain = mark == '.' ? text : text.replace(mark, '.');
        return isNumber(plain) ? Optional.of(split(new BigDecimal(plain).movePointRight(power))) : Optional.empty();
    }

    /** Digits with at most one point and a sign, and an exponent of at most two digits. */
    private static boolean isNumber(String text) {
        int at = sign(text, 0);
        int digits = 0;
        boolean point = false;
        for (; at < text.length() && (isDigit(text, at) || (text.charAt(at) == '.' && !point)); at++) {
            point |= text.charAt(at) == '.';
            digits += isDigit(text, at) ? 1 : 0;
        }
        return digits > 0 && (at == text.length() || isExponent(text, at));
    }

    private static boolean isExponent(String text, int at) {
        int first = sign(text, at + 1);
        int length = text.length() - first;
        return Character.toLowerCase(text.charAt(at)) == 'e'
                && (length == 1 || length == 2)
                && isDigit(text, first)
                && isDigit(text, text.length() - 1);
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static MeteredValue split(BigDecimal wattHours) {
        var fine = wattHours.setScale(15, RoundingMode.HALF_EVEN).unscaledValue();
        var parts = fine.divideAndRemainder(BigInteger.valueOf(ONE));
        if (parts[0].bitLength() > 62) {
            return new MeteredValue(fine.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE, 0);
        }
        return new MeteredValue(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
