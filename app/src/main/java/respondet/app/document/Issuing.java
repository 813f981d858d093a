package respondet.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;
import respondet.app.page.Overtaken;
import respondet.app.run.Runs;

/**
 * Issues a batch: its numbers are taken, its files appear and the journal says so, all in one, or nothing. A number that is in
 * the table was issued; a folder of files that no issued batch owns is deleted when the server starts.
 */
@Service
class Issuing {

    private final Batches batches;
    private final Documents documents;
    private final DocumentFiles files;
    private final Runs runs;
    private final Journal journal;

    Issuing(Batches batches, Documents documents, DocumentFiles files, Runs runs, Journal journal) {
        this.batches = batches;
        this.documents = documents;
        this.files = files;
        this.runs = runs;
        this.journal = journal;
    }

    /**
     * Issues what was made.
     *
     * @throws Overtaken where the batch was given up, another one was faster, or its run no longer counts
     */
    @Transactional
    public void issue(BatchRow batch, List<IssuedDocument> made) {
        journal.hold();
        var run = runs.find(batch.community(), batch.run()).orElseThrow(Overtaken::new);
        boolean counts = runs.counting(run.community(), run.month())
                .filter(each -> each.id().equals(run.id()))
                .isPresent();
        boolean wanted = batches.move(batch.id(), BatchState.RUNNING, BatchState.RUNNING);
        if (!counts || !wanted || !follow(made, documents.serials(batch.community()))) {
            throw new Overtaken();
        }
        try {
            files.appear(batch.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.write(
                new DocumentsIssued(
                        batch.id(),
                        batch.community(),
                        batch.run(),
                        run.month().toString(),
                        batch.issued().toString(),
                        batch.language().code(),
                        made),
                batch.account());
    }

    /** Whether each series goes on where it stands. */
    private static boolean follow(List<IssuedDocument> made, Map<String, Long> serials) {
        var last = new HashMap<>(serials);
        return made.stream().allMatch(each -> each.serial() == last.merge(each.series(), 1L, Long::sum));
    }
}
