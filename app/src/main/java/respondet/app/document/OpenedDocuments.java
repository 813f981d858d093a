package respondet.app.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** A document as far as somebody may open it: what the law alone keeps of former members is opened by few. */
@Component
record OpenedDocuments(Documents documents, Retained retained) {

    Optional<IssuedDocument> find(String community, String number, Viewer viewer) {
        return documents
                .find(community, number)
                .filter(each ->
                        viewer.may(Right.OPEN_RETAINED, community) || !retained.isErased(community, each.member()));
    }
}
