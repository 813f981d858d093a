package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import respondet.billing.invoice.Invoice;
import respondet.billing.xml.XmlText;

/** The root {@code Invoice}, for the types 380, 383, 384 and 389. */
final class UblInvoice {

    private UblInvoice() {}

    static InvoiceType of(Invoice from, UblProfile profile) {
        var document = new InvoiceType();
        head(from, profile, document);
        UblParts.note(from).ifPresent(document::addNote);
        document.addInvoicePeriod(UblParts.period(from));
        from.corrects().map(UblParts::reference).ifPresent(document::addBillingReference);
        document.setAccountingSupplierParty(UblParties.seller(from));
        document.setAccountingCustomerParty(UblParties.buyer(from));
        document.addPaymentMeans(UblPayments.means(from));
        document.addTaxTotal(UblTaxes.total(from));
        document.setLegalMonetaryTotal(UblParts.sums(from));
        from.lines().forEach(line -> document.addInvoiceLine(UblLines.invoiced(line)));
        return document;
    }

    private static void head(Invoice from, UblProfile profile, InvoiceType document) {
        boolean selfBilled = from.type().isSelfBilled();
        document.setCustomizationID(profile.customization(selfBilled));
        profile.profile(selfBilled).ifPresent(document::setProfileID);
        document.setID(XmlText.clean(from.number()));
        document.setIssueDate(from.issued());
        document.setDueDate(from.payment().due());
        document.setInvoiceTypeCode(Integer.toString(from.type().code()));
        document.setDocumentCurrencyCode(from.currency().getCurrencyCode());
        // what routes it at the buyer's (BT-10): Peppol asks for it (R003)
        if (profile == UblProfile.PEPPOL) {
            document.setBuyerReference(XmlText.clean(from.buyer().id()));
        }
    }
}
