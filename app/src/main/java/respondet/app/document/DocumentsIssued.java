package respondet.app.document;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** The documents of a final run were issued, all of them. */
public record DocumentsIssued(
        String batch,
        String communityId,
        String run,
        String month,
        String issued,
        String language,
        List<IssuedDocument> documents)
        implements Change {

    public DocumentsIssued {
        documents = List.copyOf(documents);
    }

    /** Where its files lie, beside the results of runs. */
    public String folder() {
        return DocumentFiles.folder(batch);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return month;
    }
}
