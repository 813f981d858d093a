package respondet.billing.sepa;

import java.time.LocalDate;
import java.util.Optional;
import respondet.core.quantity.Money;

/**
 * Money that moved on an account, as its bank booked it.
 *
 * @param line of the file, on which it begins
 * @param amount whole minor units; negative where it left the account
 * @param endToEnd what the order called it; empty where there was no order of ours
 * @param returnReason the code of the external list, such as {@code AC04} or {@code MD06}, where it came back
 * @param remittance what the other side wrote
 * @param iban the other side's account
 * @param bankReference under which the bank keeps it
 * @param block which block of an order was booked, where its bank books one sum for it
 * @param account on which it moved, an IBAN or what the bank has instead
 */
public record BankEntry(
        long line,
        LocalDate booked,
        Money amount,
        Optional<String> endToEnd,
        Optional<String> mandate,
        Optional<String> returnReason,
        String remittance,
        Optional<String> name,
        Optional<String> iban,
        Optional<String> bankReference,
        Optional<String> block,
        Optional<String> account) {

    /** One amount of the sum that was booked. */
    public BankEntry part(String document, Money share) {
        return new BankEntry(
                line,
                booked,
                share,
                Optional.of(document),
                mandate,
                returnReason,
                remittance,
                name,
                iban,
                bankReference,
                Optional.empty(),
                account);
    }
}
