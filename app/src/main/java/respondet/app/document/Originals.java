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

    /** All of a community, in the order of issue. */
    public List<Invoice> of(String community) {
        return documents.of(community).stream().map(this::read).toList();
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
