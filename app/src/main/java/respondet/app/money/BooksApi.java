package respondet.app.money;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** The books of a community, for programs. */
@ApiRoutes
class BooksApi {

    private final MoneyFiles files;

    BooksApi(MoneyFiles files) {
        this.files = files;
    }

    /** How a table is written. */
    enum TableLayout {
        /** As the community arranged it. */
        OWN,
        PLAIN,
        /** With semicolons and decimal commas. */
        COMMA
    }

    @GetMapping(path = "/communities/{community}/money/books.csv", produces = "text/csv;charset=UTF-8")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Gives the books of a year, this one unless told otherwise, as a table.")
    ResponseEntity<byte[]> table(
            @PathVariable String community,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "own") TableLayout layout,
            Viewer viewer) {
        return files.table(community, year, layout.name().toLowerCase(Locale.ROOT), viewer);
    }

    @GetMapping(path = "/communities/{community}/money/books.ledger", produces = MediaType.TEXT_PLAIN_VALUE)
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Gives the books of a year as programs of plain-text accounting read them.")
    ResponseEntity<byte[]> ledger(@PathVariable String community, @RequestParam Optional<Integer> year, Viewer viewer) {
        return files.ledger(community, year, viewer);
    }
}
