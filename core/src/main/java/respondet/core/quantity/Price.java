package respondet.core.quantity;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact price of energy per kilowatt-hour. */
public record Price(BigDecimal perKWh, Currency currency) {

    public Price {
        perKWh = Decimals.plain(perKWh);
    }

    public static Price perKWh(String price, Currency currency) {
        return new Price(new BigDecimal(price), currency);
    }

    public static Price perMWh(BigDecimal price, Currency currency) {
        return new Price(price.movePointLeft(3), currency);
    }

    public static Price eurPerMWh(String price) {
        return perMWh(new BigDecimal(price), Currency.getInstance("EUR"));
    }

    public static Price eurPerKWh(String price) {
        return perKWh(price, Currency.getInstance("EUR"));
    }

    public static Price zero(Currency currency) {
        return new Price(BigDecimal.ZERO, currency);
    }

    public Money times(Energy energy) {
        return new Money(perKWh.multiply(energy.inKWh()), currency);
    }

    public Price times(BigDecimal factor) {
        return new Price(perKWh.multiply(factor), currency);
    }

    public Price plus(Price other) {
        requireSame(other);
        return new Price(perKWh.add(other.perKWh), currency);
    }

    public Price minus(Price other) {
        requireSame(other);
        return new Price(perKWh.subtract(other.perKWh), currency);
    }

    public Price atLeast(Price floor) {
        requireSame(floor);
        return perKWh.compareTo(floor.perKWh) >= 0 ? this : floor;
    }

    public Price atMost(Price cap) {
        requireSame(cap);
        return perKWh.compareTo(cap.perKWh) <= 0 ? this : cap;
    }

    public BigDecimal perMWh() {
        return Decimals.plain(perKWh.movePointRight(3));
    }

    private void requireSame(Price other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("The currencies (" + currency + ", " + other.currency
                    + ") differ.\nMaybe a price was not converted at a dated rate.");
        }
    }

    @Override
    public String toString() {
        return perKWh.toPlainString() + " " + currency + "/kWh";
    }
}
