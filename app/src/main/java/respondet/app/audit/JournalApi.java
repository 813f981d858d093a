package respondet.app.audit;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Entry;

/** The journal of a community, for programs. */
@ApiRoutes
class JournalApi {

    private final ReadableJournal journal;

    JournalApi(ReadableJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/communities/{community}/journal")
    @Needs(Right.READ_JOURNAL)
    @ApiRoute("Lists the entries of the journal, the newest first.")
    PageOf<Entry> list(
            @PathVariable String community,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> subject,
            Viewer viewer,
            Slice slice) {
        var found = journal.of(community, viewer).stream()
                .filter(entry -> kind.map(entry.kind()::equals).orElse(true))
                .filter(entry -> subject.map(entry.subject()::equals).orElse(true))
                .toList();
        return slice.of(found, Slice.Order.falling(entry -> "%020d".formatted(entry.number())), entry -> entry);
    }

    @GetMapping(path = "/communities/{community}/journal.jsonl", produces = ReadableJournal.JSON_LINES)
    @Needs(Right.READ_JOURNAL)
    @ApiRoute("Gives every entry of the community, the oldest first, one JSON object a line.")
    ResponseEntity<byte[]> file(@PathVariable String community, Viewer viewer) {
        return ResponseEntity.ok(journal.lines(community, viewer));
    }
}
