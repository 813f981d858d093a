package respondet.app.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.page.NotFound;
import respondet.billing.invoice.Invoice;

/** Issued documents as they were written, for those who book or send them. */
@Component
public class Originals {

    private final Documents documents;
    private final DocumentFiles files;

    Originals(Documents documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /** All of a community, in the order of issue, without those that are not kept here. */
    public List<Invoice> of(String community) {
        return documents.of(community).stream()
                .filter(each -> !isGone(each))
                .map(this::read)
                .toList();
    }

    /**
     * Those of former members that nobody keeps any more, and those that an archive held back: number and amounts are left.
     */
    public List<IssuedDocument> gone(String community) {
        return documents.of(community).stream().filter(this::isGone).toList();
    }

    private boolean isGone(IssuedDocument document) {
        return files(document).isEmpty();
    }

    /** Deletes what is kept of a document; its number and amounts stay in the table. */
    public void forget(IssuedDocument document) {
        DocumentFiles.ENDINGS.forEach(ending -> files.delete(document, ending));
    }

    /** The papers and files of one document by the ending of their names; none once they were deleted. */
    public Map<String, byte[]> files(IssuedDocument document) {
        var found = new TreeMap<String, byte[]>();
        DocumentFiles.ENDINGS.forEach(
                ending -> files.read(document, ending).ifPresent(bytes -> found.put(ending, bytes)));
        return found;
    }

    private Invoice read(IssuedDocument document) {
        return InvoiceJson.read(files.read(document, ".json").orElseThrow(NotFound::new));
    }
}
