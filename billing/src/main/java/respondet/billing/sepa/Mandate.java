package respondet.billing.sepa;

import java.time.LocalDate;

/**
 * A debtor's leave to collect (SEPA Direct Debit Core Rulebook, AT-M001 and AT-M004).
 *
 * @param reference unique with the creditor, at most 35 characters
 */
public record Mandate(String reference, LocalDate signed) {}
