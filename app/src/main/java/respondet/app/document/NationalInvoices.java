package respondet.app.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.trade.Details;
import respondet.core.problem.Checked;

/** Writes issued invoices as the system of the community's country takes them. */
@Component
class NationalInvoices {

    private final OpenedDocuments documents;
    private final DocumentFiles files;
    private final Details details;
    private final Agreements agreements;
    private final Clock clock;

    NationalInvoices(
            OpenedDocuments documents, DocumentFiles files, Details details, Agreements agreements, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.details = details;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * An invoice in its country's form.
     *
     * @param written the bytes, or all that is missing for them
     */
    record Written(String number, NationalFormat format, Checked<byte[]> written) {

        String file() {
            return number + "-" + format.id() + ".xml";
        }
    }

    /** Nothing where the country has no form of its own, or the document is no invoice that the viewer may open. */
    Optional<Written> find(String community, String number, Viewer viewer) {
        return NationalFormat.of(agreements.need(community).territory())
                .flatMap(format -> documents
                        .find(community, number, viewer)
                        .filter(each -> each.kind().isInvoice())
                        .map(each -> new Written(number, format, write(each, format))));
    }

    private Checked<byte[]> write(IssuedDocument document, NationalFormat format) {
        var today = LocalDate.now(
                clock.withZone(agreements.need(document.community()).zone()));
        return new NationalInvoice(
                        InvoiceJson.read(files.read(document, ".json").orElseThrow(NotFound::new)),
                        details.ofCommunity(document.issued(), document.community()),
                        details.on(today, document.community(), document.member()))
                .write(format, clock.instant());
    }
}
