package respondet.billing.cii;

import java.util.Map;
import java.util.Optional;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.norm.PaymentCode;
import respondet.billing.norm.TaxGroup;
import respondet.billing.xml.XmlOut;
import respondet.core.quantity.Money;

/** How it is paid, what is taxed, and the sums (EN 16931 BG-16, BG-22 and BG-23). */
final class CiiMoney {

    private CiiMoney() {}

    static void write(XmlOut out, Invoice invoice) {
        var debit = Optional.of(invoice.payment())
                .filter(Payment.DirectDebit.class::isInstance)
                .map(Payment.DirectDebit.class::cast);
        var transfer = Optional.of(invoice.payment())
                .filter(Payment.Transfer.class::isInstance)
                .map(Payment.Transfer.class::cast);
        out.text("ram:CreditorReferenceID", debit.map(Payment.DirectDebit::creditor))
                .text("ram:PaymentReference", transfer.map(Payment.Transfer::reference))
                .text("ram:InvoiceCurrencyCode", invoice.currency().getCurrencyCode());
        out.element("ram:SpecifiedTradeSettlementPaymentMeans", means -> {
            means.text("ram:TypeCode", PaymentCode.of(invoice));
            debit.ifPresent(each -> account(means, "ram:PayerPartyDebtorFinancialAccount", each.debited()));
            transfer.flatMap(Payment.Transfer::iban)
                    .ifPresent(iban -> account(means, "ram:PayeePartyCreditorFinancialAccount", iban));
        });
        TaxGroup.of(invoice).forEach(group -> out.element("ram:ApplicableTradeTax", tax -> tax(tax, group)));
        out.element("ram:BillingSpecifiedPeriod", period -> {
            CiiDocument.date(period, "ram:StartDateTime", invoice.period().from());
            CiiDocument.date(period, "ram:EndDateTime", invoice.period().to().minusDays(1));
        });
        out.element("ram:SpecifiedTradePaymentTerms", terms -> {
            CiiDocument.date(terms, "ram:DueDateDateTime", invoice.payment().due());
            terms.text("ram:DirectDebitMandateID", debit.map(Payment.DirectDebit::mandate));
        });
        out.element("ram:SpecifiedTradeSettlementHeaderMonetarySummation", sums -> sums(sums, invoice));
        invoice.corrects()
                .ifPresent(corrected -> out.element("ram:InvoiceReferencedDocument", document -> {
                    document.text("ram:IssuerAssignedID", corrected.number());
                    CiiDocument.qualifiedDate(document, "ram:FormattedIssueDateTime", corrected.issued());
                }));
    }

    private static void account(XmlOut out, String name, String iban) {
        out.element(name, account -> account.text("ram:IBANID", iban.replace(" ", "")));
    }

    private static void tax(XmlOut out, TaxGroup group) {
        out.text("ram:CalculatedAmount", plain(group.tax()))
                .text("ram:TypeCode", "VAT")
                .text("ram:ExemptionReason", Optional.of(group.reason()))
                .text("ram:BasisAmount", plain(group.taxable()));
        CiiLines.rate(out, group.rate());
    }

    private static void sums(XmlOut out, Invoice invoice) {
        var currency = Map.of("currencyID", invoice.currency().getCurrencyCode());
        out.text("ram:LineTotalAmount", plain(invoice.net()))
                .text("ram:TaxBasisTotalAmount", plain(invoice.net()))
                .text("ram:TaxTotalAmount", currency, plain(invoice.tax()))
                .text("ram:GrandTotalAmount", plain(invoice.payable()))
                .text("ram:DuePayableAmount", plain(invoice.payable()));
    }

    private static String plain(Money amount) {
        return amount.rounded().toPlainString();
    }
}
