package respondet.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/** An exact amount of money; rounded to the minor unit only where a line of a statement says so. */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = Decimals.plain(amount);
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money eur(String amount) {
        return of(amount, Currency.getInstance("EUR"));
    }

    public static Money pln(String amount) {
        return of(amount, Currency.getInstance("PLN"));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Money from minor units, such as cents or grosz. */
    public static Money ofMinor(long minorUnits, Currency currency) {
        return new Money(BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()), currency);
    }

    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        return plus(other.negate());
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money min(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount) <= 0 ? this : other;
    }

    /** This amount, or nothing where it is negative. */
    public Money aboveZero() {
        return amount.signum() < 0 ? zero(currency) : this;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Rounded half-up (away from zero on a tie) to the minor unit, with all its decimals. */
    public BigDecimal rounded() {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** The rounded amount in minor units. */
    public long minorUnits() {
        BigInteger units = rounded().unscaledValue();
        return units.longValueExact();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("The currencies (" + currency + ", " + other.currency
                    + ") differ.\nMaybe an amount was not converted at a dated rate.");
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
