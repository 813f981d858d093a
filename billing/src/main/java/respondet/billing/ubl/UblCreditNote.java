package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import respondet.billing.invoice.Invoice;
import respondet.billing.xml.XmlText;

/** The root {@code CreditNote}, for the types 381 and 261; its amounts are positive. */
final class UblCreditNote {

    private UblCreditNote() {}

    static CreditNoteType of(Invoice from, UblProfile profile) {
        var document = new CreditNoteType();
        head(from, profile, document);
        UblParts.note(from).ifPresent(document::addNote);
        document.addInvoicePeriod(UblParts.period(from));
        from.corrects().map(UblParts::reference).ifPresent(document::addBillingReference);
        document.setAccountingSupplierParty(UblParties.seller(from));
        document.setAccountingCustomerParty(UblParties.buyer(from));
        var means = UblPayments.means(from);
        // this root has no element of its own for the day (BT-9)
        means.setPaymentDueDate(from.payment().due());
        document.addPaymentMeans(means);
        document.addTaxTotal(UblTaxes.total(from));
        document.setLegalMonetaryTotal(UblParts.sums(from));
        from.lines().forEach(line -> document.addCreditNoteLine(UblLines.credited(line)));
        return document;
    }

    private static void head(Invoice from, UblProfile profile, CreditNoteType document) {
        boolean selfBilled = from.type().isSelfBilled();
        document.setCustomizationID(profile.customization(selfBilled));
        profile.profile(selfBilled).ifPresent(document::setProfileID);
        document.setID(XmlText.clean(from.number()));
        document.setIssueDate(from.issued());
        document.setCreditNoteTypeCode(Integer.toString(from.type().code()));
        document.setDocumentCurrencyCode(from.currency().getCurrencyCode());
        if (profile == UblProfile.PEPPOL) {
            document.setBuyerReference(XmlText.clean(from.buyer().id()));
        }
    }
}
