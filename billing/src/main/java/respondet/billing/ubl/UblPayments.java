package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMandateType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.xml.XmlText;

/** How it is paid (EN 16931 BG-16 to BG-19), with the codes of UNCL 4461. */
final class UblPayments {

    private static final String NOT_DEFINED = "1";
    private static final String CREDIT_TRANSFER = "30";
    private static final String DIRECT_DEBIT = "49";
    private static final String SEPA_CREDIT_TRANSFER = "58";
    private static final String SEPA_DIRECT_DEBIT = "59";
    private static final String CLEARING = "97";

    private UblPayments() {}

    static PaymentMeansType means(Invoice invoice) {
        boolean sepa = invoice.currency().getCurrencyCode().equals("EUR");
        return switch (invoice.payment()) {
            case Payment.Transfer transfer -> transfer(transfer, sepa);
            case Payment.DirectDebit debit -> debit(debit, sepa);
            case Payment.Offset _ -> means(CLEARING);
        };
    }

    private static PaymentMeansType means(String code) {
        var means = new PaymentMeansType();
        means.setPaymentMeansCode(code);
        return means;
    }

    /** A transfer names its account (BR-61); without one the way is left open. */
    private static PaymentMeansType transfer(Payment.Transfer transfer, boolean sepa) {
        var means = means(transfer.iban().isEmpty() ? NOT_DEFINED : sepa ? SEPA_CREDIT_TRANSFER : CREDIT_TRANSFER);
        transfer.iban().ifPresent(iban -> means.setPayeeFinancialAccount(account(iban)));
        var reference = XmlText.clean(transfer.reference());
        if (!reference.isEmpty()) {
            means.addPaymentID(new PaymentIDType(reference));
        }
        return means;
    }

    private static PaymentMeansType debit(Payment.DirectDebit debit, boolean sepa) {
        var mandate = new PaymentMandateType();
        mandate.setID(XmlText.clean(debit.mandate()));
        mandate.setPayerFinancialAccount(account(debit.debited()));
        var means = means(sepa ? SEPA_DIRECT_DEBIT : DIRECT_DEBIT);
        means.setPaymentMandate(mandate);
        return means;
    }

    private static FinancialAccountType account(String iban) {
        var account = new FinancialAccountType();
        account.setID(iban.replace(" ", ""));
        return account;
    }
}
