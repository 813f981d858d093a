package respondet.app.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import respondet.app.run.Runs;
import respondet.app.text.Language;

/** Issues documents at once, for what is not asked for by a page. */
@Service
public class DocumentIssue {

    private static final String NOBODY = "";

    private final Runs runs;
    private final Documents documents;
    private final Batches batches;
    private final BatchWorker worker;

    DocumentIssue(Runs runs, Documents documents, Batches batches, BatchWorker worker) {
        this.runs = runs;
        this.documents = documents;
        this.batches = batches;
        this.worker = worker;
    }

    /** Issues what a month asks for, unless something of it was issued before. */
    public void once(String community, YearMonth month, LocalDate issued, Language language) {
        var run = runs.counting(community, month).orElseThrow();
        if (documents.of(community, month).isEmpty()) {
            var id = batches.queue(new Batches.Wanted(community, run.id(), issued, NOBODY, language));
            worker.work(batches.find(community, id).orElseThrow());
        }
    }
}
