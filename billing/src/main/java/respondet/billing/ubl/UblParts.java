package respondet.billing.ubl;

import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Preceding;
import respondet.billing.xml.XmlText;

/** What both roots of UBL hold alike. */
final class UblParts {

    private UblParts() {}

    static Optional<NoteType> note(Invoice invoice) {
        return Optional.of(XmlText.clean(invoice.note()))
                .filter(text -> !text.isEmpty())
                .map(NoteType::new);
    }

    /** Both days are in it (BT-73, BT-74). */
    static PeriodType period(Invoice invoice) {
        var period = new PeriodType();
        period.setStartDate(invoice.period().from());
        period.setEndDate(invoice.period().to().minusDays(1));
        return period;
    }

    /** The document that it corrects (BG-3). */
    static BillingReferenceType reference(Preceding preceding) {
        var document = new DocumentReferenceType();
        document.setID(XmlText.clean(preceding.number()));
        document.setIssueDate(preceding.issued());
        var reference = new BillingReferenceType();
        reference.setInvoiceDocumentReference(document);
        return reference;
    }

    /** The document's sums (BG-22). */
    static MonetaryTotalType sums(Invoice invoice) {
        var sums = new MonetaryTotalType();
        var currency = invoice.currency().getCurrencyCode();
        sums.setLineExtensionAmount(invoice.net().rounded()).setCurrencyID(currency);
        sums.setTaxExclusiveAmount(invoice.net().rounded()).setCurrencyID(currency);
        sums.setTaxInclusiveAmount(invoice.payable().rounded()).setCurrencyID(currency);
        sums.setPayableAmount(invoice.payable().rounded()).setCurrencyID(currency);
        return sums;
    }
}
