package respondet.app.money;

import java.util.Currency;
import respondet.billing.sepa.Sequence;
import respondet.core.quantity.Money;

/**
 * One amount of an order.
 *
 * @param document whose amount it is
 * @param amount minor units, above zero
 * @param sequence which of the collections under its mandate it is; of credits it means nothing
 */
public record OrderItem(String document, String member, long amount, Currency currency, Sequence sequence) {

    Money money() {
        return Money.ofMinor(amount, currency);
    }
}
