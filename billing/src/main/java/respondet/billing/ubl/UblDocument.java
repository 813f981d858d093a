package respondet.billing.ubl;

import com.helger.jaxb.GenericJAXBMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import java.util.Optional;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Invoice;
import respondet.core.problem.Checked;

/** Writes a document as UBL 2.1: the same document always gives the same bytes. */
public final class UblDocument {

    private UblDocument() {}

    /** The bytes, or why the norm or the profile does not allow the document. */
    public static Checked<byte[]> write(Invoice invoice, UblProfile profile) {
        var problems = UblRules.check(invoice, profile);
        return problems.isEmpty() ? Checked.of(bytes(invoice, profile)) : Checked.refused(problems);
    }

    private static byte[] bytes(Invoice invoice, UblProfile profile) {
        return isCreditNote(invoice.type())
                ? marshal(UBL21Marshaller.creditNote(), UblCreditNote.of(invoice, profile), invoice)
                : marshal(UBL21Marshaller.invoice(), UblInvoice.of(invoice, profile), invoice);
    }

    /** Which of the two roots of UBL holds it (CEN/TS 16931-3-2, BT-3). */
    private static boolean isCreditNote(DocumentType type) {
        return switch (type) {
            case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE -> true;
            case INVOICE, DEBIT_NOTE, CORRECTED_INVOICE, SELF_BILLED_INVOICE -> false;
        };
    }

    private static <T> byte[] marshal(GenericJAXBMarshaller<T> marshaller, T document, Invoice invoice) {
        marshaller.setFormattedOutput(true);
        return Optional.ofNullable(marshaller.getAsBytes(document))
                .orElseThrow(() -> new IllegalStateException(
                        "The document (" + invoice.number() + ") does not fit the schema of UBL 2.1."));
    }
}
