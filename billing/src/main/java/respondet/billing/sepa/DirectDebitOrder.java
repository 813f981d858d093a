package respondet.billing.sepa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Collections that one creditor asks its bank for.
 *
 * @param id unique with the bank, at most 30 characters
 * @param collected when the debtors are debited
 */
public record DirectDebitOrder(
        String id,
        Instant made,
        BankAccount creditor,
        String creditorId,
        LocalDate collected,
        List<Collection> collections) {

    public DirectDebitOrder {
        collections = List.copyOf(collections);
    }
}
