package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMandateType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.norm.PaymentCode;
import respondet.billing.xml.XmlText;

/** How it is paid (EN 16931 BG-16 to BG-19). */
final class UblPayments {

    private UblPayments() {}

    static PaymentMeansType means(Invoice invoice) {
        var means = new PaymentMeansType();
        means.setPaymentMeansCode(PaymentCode.of(invoice));
        switch (invoice.payment()) {
            case Payment.Transfer transfer -> transfer(means, transfer);
            case Payment.DirectDebit debit -> debit(means, debit);
            case Payment.Offset _ -> {
                // the code says it all
            }
        }
        return means;
    }

    private static void transfer(PaymentMeansType means, Payment.Transfer transfer) {
        transfer.iban().ifPresent(iban -> means.setPayeeFinancialAccount(account(iban)));
        var reference = XmlText.clean(transfer.reference());
        if (!reference.isEmpty()) {
            means.addPaymentID(new PaymentIDType(reference));
        }
    }

    private static void debit(PaymentMeansType means, Payment.DirectDebit debit) {
        var mandate = new PaymentMandateType();
        mandate.setID(XmlText.clean(debit.mandate()));
        mandate.setPayerFinancialAccount(account(debit.debited()));
        means.setPaymentMandate(mandate);
    }

    private static FinancialAccountType account(String iban) {
        var account = new FinancialAccountType();
        account.setID(iban.replace(" ", ""));
        return account;
    }
}
