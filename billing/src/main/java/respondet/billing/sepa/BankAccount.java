package respondet.billing.sepa;

import java.util.Optional;

/**
 * Somebody's account.
 *
 * @param iban as it was written; checked when an order is made of it
 * @param bic the bank's code, which no bank of the area may ask for (Regulation (EU) No 260/2012, art. 5(7))
 */
public record BankAccount(String holder, String iban, Optional<String> bic) {}
