package respondet.billing.sepa;

import respondet.core.quantity.Money;

/**
 * One amount to be paid out.
 *
 * @param endToEnd what the bank's answers name it by; the document's number, at most 35 characters
 * @param remittance what the creditor reads on the account, at most 140 characters after transliteration
 */
public record Credit(String endToEnd, Money amount, BankAccount creditor, String remittance) {}
