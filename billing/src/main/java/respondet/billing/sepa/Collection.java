package respondet.billing.sepa;

import respondet.core.quantity.Money;

/**
 * One amount to be collected.
 *
 * @param endToEnd what the bank's answers name it by; the document's number, at most 35 characters
 * @param remittance what the debtor reads on the account, at most 140 characters after transliteration
 */
public record Collection(
        String endToEnd, Money amount, Mandate mandate, Sequence sequence, BankAccount debtor, String remittance) {}
