package respondet.app.document;

import java.util.List;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/** A member's own documents, the newest first. */
public record OwnDocumentsPage(OwnPlace place, List<DocumentLine> documents) implements Page {

    @Override
    public String title() {
        return "document.own.title";
    }
}
