package respondet.app.document;

import java.util.List;
import java.util.Optional;
import respondet.billing.invoice.DocumentType;

/**
 * A document that is to be issued.
 *
 * @param lines what it asks for, or gives back where the type says so
 * @param corrects the first document of the same kind for the same month
 */
record Draft(DocumentKind kind, DocumentType type, String member, List<Due> lines, Optional<IssuedDocument> corrects) {

    Draft {
        lines = List.copyOf(lines);
    }
}
