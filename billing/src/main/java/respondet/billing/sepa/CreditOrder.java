package respondet.billing.sepa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Credits that one debtor asks its bank for.
 *
 * @param id unique with the bank, at most 30 characters
 * @param executed when the debtor is debited
 */
public record CreditOrder(String id, Instant made, BankAccount debtor, LocalDate executed, List<Credit> credits) {

    public CreditOrder {
        credits = List.copyOf(credits);
    }
}
