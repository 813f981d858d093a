package respondet.billing.sepa;

import java.util.Optional;
import java.util.Set;
import respondet.core.quantity.Money;

/**
 * What a bank says of an order, or of one part of it (pain.002).
 *
 * @param order the identifier of the order
 * @param block of the order; empty where the whole order is meant
 * @param endToEnd which single one; empty where the whole block is meant
 * @param code of the external list of payment statuses
 * @param reason the code of the external list of reasons
 */
public record OrderStatus(
        long line,
        String order,
        Optional<String> block,
        Optional<String> endToEnd,
        String code,
        Optional<String> reason,
        Optional<Money> amount,
        Optional<String> mandate,
        Optional<String> iban) {

    private static final Set<String> REJECTED = Set.of("RJCT", "CANC");

    /** Whether no money will move because of it. */
    public boolean isRejected() {
        return REJECTED.contains(code);
    }
}
