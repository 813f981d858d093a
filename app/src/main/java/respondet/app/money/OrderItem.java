package respondet.app.money;

import java.util.Currency;
import java.util.Optional;
import respondet.billing.sepa.Sequence;
import respondet.core.quantity.Money;

/**
 * One amount of an order.
 *
 * @param document whose amount it is
 * @param amount minor units, above zero
 * @param sequence which of the collections under its mandate it is; of credits it means nothing
 * @param refused the bank's reason for refusing it alone, a blank text where it told none; empty where it was not refused
 */
public record OrderItem(
        String document, String member, long amount, Currency currency, Sequence sequence, Optional<String> refused) {

    OrderItem(String document, String member, Money money, Sequence sequence) {
        this(document, member, money.minorUnits(), money.currency(), sequence, Optional.empty());
    }

    Money money() {
        return Money.ofMinor(amount, currency);
    }
}
