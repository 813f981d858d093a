package respondet.app.money;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.billing.account.Movement;
import respondet.core.quantity.Money;

/**
 * Money that moved on the community's account.
 *
 * @param id the same whenever the bank tells it again
 * @param member whom it came from or went to; empty where that is not known
 * @param amount minor units; negative where it left the account
 * @param reason the bank's code, where money came back
 * @param wording what the other side wrote, with its name
 * @param documents that it pays
 * @param endToEnd a digest of what the order called it, by which it is known in another file
 * @param bankReference a digest of what the bank calls it
 */
public record BankMovement(
        String id,
        String member,
        LocalDate booked,
        long amount,
        Currency currency,
        String reason,
        String wording,
        List<String> documents,
        Optional<String> endToEnd,
        Optional<String> bankReference) {

    public BankMovement {
        documents = List.copyOf(documents);
    }

    Movement movement() {
        return new Movement(id, member, booked, Money.ofMinor(amount, currency), documents);
    }
}
