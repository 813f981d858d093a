package respondet.app.document;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.text.Texts;

/** Issues the documents of a month for programs: ask, watch, give up. */
@ApiRoutes
class BatchesApi {

    private final Batches batches;
    private final BatchWork work;
    private final Runs runs;
    private final Agreements agreements;
    private final Clock clock;

    BatchesApi(Batches batches, BatchWork work, Runs runs, Agreements agreements, Clock clock) {
        this.batches = batches;
        this.work = work;
        this.runs = runs;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param month a final month
     * @param issued the day that the documents bear, not in the future
     */
    record BatchWish(String month, String issued) {}

    @PostMapping("/communities/{community}/documents/batches")
    @Needs(Right.ISSUE_DOCUMENTS)
    @ApiRoute(
            value = "Asks for all documents of a final month; they are made beside, so look until they are issued.",
            status = 201)
    ResponseEntity<BatchInfo> ask(
            @PathVariable String community, @RequestBody BatchWish wish, Viewer viewer, Texts texts) {
        var run = runs.counting(community, Sent.month(wish.month(), "month"))
                .orElseThrow(() -> Sent.because("document.problem.day", "month"));
        var day = Sent.day(wish.issued(), "issued");
        if (day.isAfter(today(community))) {
            throw Refused.wrong("issued");
        }
        return switch (work.ask(run, day, viewer.id(), texts.language())) {
            case BatchWork.Asked.Refused(var key) -> throw Sent.because(key);
            case BatchWork.Asked.Queued(var id) ->
                ResponseEntity.created(
                                URI.create(Interface.PATH + "/communities/" + community + "/documents/batches/" + id))
                        .body(info(batch(community, id), texts));
        };
    }

    private LocalDate today(String community) {
        return LocalDate.now(clock.withZone(agreements.need(community).zone()));
    }

    @GetMapping("/communities/{community}/documents/batches")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists what was asked for, the latest day of issue first.")
    PageOf<BatchInfo> list(@PathVariable String community, Slice slice, Texts texts) {
        return slice.of(
                batches.of(community),
                Slice.Order.falling(batch -> batch.issued() + " " + batch.id()),
                batch -> info(batch, texts));
    }

    @GetMapping("/communities/{community}/documents/batches/{batch}")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Tells how far a batch has come, and what speaks against it.")
    BatchInfo one(@PathVariable String community, @PathVariable String batch, Texts texts) {
        return info(batch(community, batch), texts);
    }

    @PostMapping("/communities/{community}/documents/batches/{batch}/cancel")
    @Needs(Right.ISSUE_DOCUMENTS)
    @ApiRoute("Gives up what is not issued.")
    BatchInfo giveUp(@PathVariable String community, @PathVariable String batch, Texts texts) {
        work.giveUp(batch(community, batch));
        var left = batch(community, batch);
        if (left.state() != BatchState.CANCELLED) {
            throw new Overtaken();
        }
        return info(left, texts);
    }

    private BatchInfo info(BatchRow batch, Texts texts) {
        var month = runs.find(batch.community(), batch.run()).map(RunRow::month).orElseThrow(NotFound::new);
        return BatchInfo.of(batch, month, texts);
    }

    private BatchRow batch(String community, String id) {
        return batches.find(community, id).orElseThrow(NotFound::new);
    }
}
