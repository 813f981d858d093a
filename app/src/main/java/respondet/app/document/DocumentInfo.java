package respondet.app.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import respondet.app.api.Slice;
import respondet.billing.invoice.DocumentType;

/**
 * A document that was issued, for programs.
 *
 * @param run whose figures it documents
 * @param net minor units; positive also where the type says that the amount goes the other way
 * @param owed what the member owes because of it, with tax; negative where it is the other way round
 * @param payment {@code transfer}, {@code direct_debit} or {@code offset}
 * @param electronic whether there is an e-invoice
 * @param digest SHA-256 of the document's own file
 */
record DocumentInfo(
        String number,
        String member,
        YearMonth month,
        String run,
        DocumentKind kind,
        DocumentType type,
        LocalDate issued,
        LocalDate due,
        long net,
        long tax,
        long owed,
        String currency,
        String payment,
        Optional<String> corrects,
        boolean electronic,
        String digest,
        List<DocumentLineInfo> lines) {

    /** Documents in the order of their issue, the latest first. */
    static final Slice.Order<IssuedDocument> ORDER =
            Slice.Order.falling(each -> "%s %s %012d".formatted(each.issued(), each.series(), each.serial()));

    /**
     * What an amount is for.
     *
     * @param item as in {@code settlement.json}
     * @param plant whose energy it is for
     * @param wattHours the energy that it is for; zero where it is for none
     * @param net minor units
     */
    record DocumentLineInfo(String item, Optional<String> plant, long wattHours, long net) {

        static DocumentLineInfo of(String item, String plant, long wattHours, long net) {
            return new DocumentLineInfo(item, Optional.of(plant).filter(id -> !id.isEmpty()), wattHours, net);
        }
    }

    static DocumentInfo of(IssuedDocument document) {
        return new DocumentInfo(
                document.number(),
                document.member(),
                document.month(),
                document.run(),
                document.kind(),
                document.type(),
                document.issued(),
                document.due(),
                document.net(),
                document.tax(),
                document.owed().minorUnits(),
                document.currency().getCurrencyCode(),
                document.payment(),
                document.corrects(),
                document.kind().isInvoice(),
                document.digest(),
                document.lines().stream()
                        .map(line -> DocumentLineInfo.of(line.item(), line.plant(), line.wattHours(), line.net()))
                        .toList());
    }
}
