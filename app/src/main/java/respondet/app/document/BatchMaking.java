package respondet.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.document.Composer.Composed;
import respondet.app.document.Composer.Ground;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.trade.Details;
import respondet.app.trade.Letterheads;
import respondet.app.trade.TradeDetails;
import respondet.billing.invoice.VatRate;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Makes all documents of a batch in its half-made folder. */
@Component
class BatchMaking {

    private final Runs runs;
    private final FinalRuns finals;
    private final Agreements agreements;
    private final Details details;
    private final Letterheads letterheads;
    private final Documents documents;
    private final DocumentFiles files;

    BatchMaking(
            Runs runs,
            FinalRuns finals,
            Agreements agreements,
            Details details,
            Letterheads letterheads,
            Documents documents,
            DocumentFiles files) {
        this.runs = runs;
        this.finals = finals;
        this.agreements = agreements;
        this.details = details;
        this.letterheads = letterheads;
        this.documents = documents;
        this.files = files;
    }

    /** All documents, or why none can be issued. Each step calls {@code progress}, which may throw to end the work. */
    Checked<List<IssuedDocument>> make(BatchRow batch, Progress progress) throws IOException {
        var run = runs.find(batch.community(), batch.run()).orElseThrow();
        var own = party(batch, run.month(), "");
        if (own.isEmpty()) {
            return Checked.refused(problem(Message.of("document.problem.own")));
        }
        var ground = new Ground(
                agreements.need(batch.community()),
                run.month(),
                batch.issued(),
                batch.language(),
                own.get(),
                letterheads.of(batch.community()));
        return composed(ground, batch, drafts(ground.community(), run))
                .flatMap(all -> written(all, ground, batch, progress));
    }

    /** Told after each document how many there are of how many. */
    interface Progress {
        void step(int done, int of);
    }

    /** What is still to be documented of a run's month. */
    List<Draft> drafts(Community community, RunRow run) {
        var due = finals.settlement(run)
                .map(settlement -> Dues.of(settlement, run.month(), community))
                .orElseThrow();
        return Drafts.of(due, documents.of(run.community(), run.month()));
    }

    /**
     * What is known of somebody on the day of issue, with the standing that held as the month ended, when the tax on what is
     * supplied continuously falls due (Directive 2006/112/EC, art. 64).
     */
    private Optional<TradeDetails> party(BatchRow batch, YearMonth month, String member) {
        var then = details.on(month.atEndOfMonth(), batch.community(), member);
        return details.on(batch.issued(), batch.community(), member)
                .map(now -> then.map(now::taxedAs).orElse(now));
    }

    private Checked<List<Composed>> composed(Ground ground, BatchRow batch, List<Draft> drafts) {
        var composer = new Composer(ground);
        var numbers = new Numbers(documents.serials(batch.community()));
        var found = new ArrayList<Composed>();
        var problems = new ArrayList<Problem>();
        for (var draft : drafts) {
            var other = party(batch, ground.month(), draft.member());
            objection(ground, draft, other).ifPresentOrElse(problems::add, () -> {
                var series = draft.kind().series(draft.member(), ground.issued().getYear());
                found.add(composer.compose(draft, numbers.next(series), other.orElseThrow(), corrected(draft)));
            });
        }
        return Checked.of(List.copyOf(found), problems);
    }

    /** A note gives back, or asks for, the tax that its document bore, whatever was stated or recorded since. */
    private Optional<VatRate> corrected(Draft draft) {
        return draft.corrects()
                .flatMap(document -> files.read(document, ".json"))
                .map(json -> InvoiceJson.read(json).lines().getFirst().vat());
    }

    private Optional<Problem> objection(Ground ground, Draft draft, Optional<TradeDetails> other) {
        if (other.isEmpty()) {
            return Optional.of(
                    problem(Message.of("document.problem.details").with("member", Value.of(draft.member()))));
        }
        boolean taxed = VatOf.isTaxed(draft.kind(), ground.own(), other.get());
        return taxed && VatOf.rate(ground, false).isEmpty()
                ? Optional.of(problem(Message.of("document.problem.rate").with("month", Value.of(ground.month()))))
                : Optional.empty();
    }

    private static Problem problem(Message message) {
        return Problem.of(ProblemKind.RULE_BROKEN, message);
    }

    private Checked<List<IssuedDocument>> written(
            List<Composed> composed, Ground ground, BatchRow batch, Progress progress) {
        try {
            var maker = new Maker(ground, batch.id(), batch.run(), files.half(batch.id()));
            var made = InParallel.map(composed, maker::make, done -> progress.step(done, composed.size()));
            var problems =
                    made.stream().flatMap(each -> each.problems().stream()).toList();
            var issued = made.stream().flatMap(each -> each.found().stream()).toList();
            files.force(batch.id());
            return Checked.of(issued, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
