package respondet.app.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import respondet.app.community.Agreements;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.text.Language;

/** What a manager does with batches: ask for one, give it up. */
@Service
class BatchWork {

    private final Batches batches;
    private final BatchWorker worker;
    private final BatchMaking making;
    private final FinalRuns finals;
    private final Agreements agreements;
    private final Documents documents;

    BatchWork(
            Batches batches,
            BatchWorker worker,
            BatchMaking making,
            FinalRuns finals,
            Agreements agreements,
            Documents documents) {
        this.batches = batches;
        this.worker = worker;
        this.making = making;
        this.finals = finals;
        this.agreements = agreements;
        this.documents = documents;
    }

    /** A batch that is on its way, or the key of what speaks against it. */
    sealed interface Asked {
        record Queued(String id) implements Asked {}

        record Refused(String key) implements Asked {}
    }

    /** Asks for the documents of a run that counts; their numbers follow their days, and no month is billed before its end. */
    Asked ask(RunRow run, LocalDate issued, String account, Language language) {
        if (issued.isBefore(run.month().atEndOfMonth())) {
            return new Asked.Refused("document.problem.month");
        }
        if (documents.lastDay(run.community()).filter(issued::isBefore).isPresent()) {
            return new Asked.Refused("document.problem.order");
        }
        if (making.drafts(agreements.need(run.community()), run).isEmpty()) {
            return new Asked.Refused("document.problem.nothing");
        }
        try {
            var id = batches.queue(new Batches.Wanted(run.community(), run.id(), issued, account, language));
            worker.start(batches.find(run.community(), id).orElseThrow());
            return new Asked.Queued(id);
        } catch (DuplicateKeyException _) {
            return new Asked.Refused("document.problem.open");
        }
    }

    /** Gives up what is not issued. */
    void giveUp(BatchRow batch) {
        if (!batches.move(batch.id(), BatchState.QUEUED, BatchState.CANCELLED)) {
            batches.move(batch.id(), BatchState.RUNNING, BatchState.CANCELLED);
        }
    }

    /** The runs whose figures count, the latest month first. */
    List<RunRow> counting(String community) {
        return finals.of(community).values().stream()
                .map(List::getLast)
                .sorted(Comparator.comparing(RunRow::month).reversed())
                .toList();
    }
}
