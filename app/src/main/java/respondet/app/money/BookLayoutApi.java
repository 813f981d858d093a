package respondet.app.money;

import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Match;
import respondet.app.api.Sent;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;

/** Which accounts and columns the books have, for programs. */
@ApiRoutes
class BookLayoutApi {

    private final BookLayouts layouts;
    private final Journal journal;
    private final TransactionTemplate transaction;

    BookLayoutApi(BookLayouts layouts, Journal journal, PlatformTransactionManager transactions) {
        this.layouts = layouts;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/communities/{community}/money/books")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute(value = "Tells which accounts the books use, and how their table is written.", etag = true)
    ResponseEntity<BooksInfo> show(@PathVariable String community) {
        return answer(BooksInfo.of(layouts.of(community)));
    }

    private static ResponseEntity<BooksInfo> answer(BooksInfo known) {
        return ResponseEntity.ok().eTag(Match.tag(known)).body(known);
    }

    @PutMapping("/communities/{community}/money/books")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Arranges the books of all years anew; the amounts stay.")
    ResponseEntity<BooksInfo> arrange(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody BooksInfo wish,
            Viewer viewer) {
        var form = wish.form();
        form.wrong().ifPresent(key -> {
            throw Sent.because(key, key.endsWith("accounts") ? "accounts" : "columns");
        });
        var next = form.layout(community);
        return Objects.requireNonNull(transaction.execute(_ -> {
            journal.hold();
            Match.require(match, Match.tag(BooksInfo.of(layouts.of(community))));
            journal.write(new BooksArranged(next), viewer.id());
            return answer(BooksInfo.of(next));
        }));
    }
}
