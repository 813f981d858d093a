package respondet.billing.norm;

import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;

/** How it is paid, as a code of UNCL 4461 (EN 16931 BT-81). */
public final class PaymentCode {

    private static final String NOT_DEFINED = "1";
    private static final String CREDIT_TRANSFER = "30";
    private static final String DIRECT_DEBIT = "49";
    private static final String SEPA_CREDIT_TRANSFER = "58";
    private static final String SEPA_DIRECT_DEBIT = "59";
    private static final String CLEARING = "97";

    private PaymentCode() {}

    /** A transfer names its account (BR-61); without one the way is left open. */
    public static String of(Invoice invoice) {
        boolean sepa = invoice.currency().getCurrencyCode().equals("EUR");
        return switch (invoice.payment()) {
            case Payment.Transfer transfer ->
                transfer.iban().isEmpty() ? NOT_DEFINED : sepa ? SEPA_CREDIT_TRANSFER : CREDIT_TRANSFER;
            case Payment.DirectDebit _ -> sepa ? SEPA_DIRECT_DEBIT : DIRECT_DEBIT;
            case Payment.Offset _ -> CLEARING;
        };
    }
}
