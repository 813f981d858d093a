package respondet.core.ledger;

/** What an entry counts: {@code Wh}, or the minor unit of a currency such as {@code EUR} cents. */
public record Unit(String name) {

    public static final Unit WATT_HOUR = new Unit("Wh");

    public static Unit minorOf(java.util.Currency currency) {
        return new Unit(currency.getCurrencyCode());
    }
}
