package respondet.app.money;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.billing.account.CsvExport;
import respondet.billing.account.JournalEntry;
import respondet.billing.account.LedgerFile;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;

/** Files for the bank and for the bookkeeper's program. */
@Controller
class MoneyFiles {

    private final Orders orders;
    private final OrderFiles files;
    private final Announcing announcing;
    private final CollectionNotices notices;
    private final Books books;
    private final BookLayouts layouts;
    private final Clock clock;

    MoneyFiles(
            Orders orders,
            OrderFiles files,
            Announcing announcing,
            CollectionNotices notices,
            Books books,
            BookLayouts layouts,
            Clock clock) {
        this.orders = orders;
        this.files = files;
        this.announcing = announcing;
        this.notices = notices;
        this.books = books;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/money/orders/{order}.xml")
    @Needs(Right.MOVE_MONEY)
    ResponseEntity<byte[]> order(@PathVariable String community, @PathVariable String order, Texts texts) {
        var made = made(community, order);
        return made.found()
                .map(bytes -> file(order + ".xml", MediaType.APPLICATION_XML, bytes))
                .orElseGet(() -> refused(made.problems(), texts));
    }

    /** The file of an order that stands, or why there is none. */
    Checked<byte[]> made(String community, String order) {
        return orders.find(community, order)
                .filter(each -> !each.withdrawn())
                .map(files::of)
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> refused(List<Problem> problems, Texts texts) {
        var words = problems.stream().map(each -> ProblemText.line(each, texts)).collect(Collectors.joining("\n"));
        return ResponseEntity.unprocessableContent()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }

    /** What members without an account are told of an order, to be printed. */
    @GetMapping("/communities/{community}/money/orders/{order}/notices.zip")
    @Needs(Right.MOVE_MONEY)
    ResponseEntity<byte[]> notices(@PathVariable String community, @PathVariable String order, Texts texts) {
        var found = orders.find(community, order).orElseThrow(NotFound::new);
        var told = notices.of(community).getOrDefault(order, List.of());
        var letters = announcing.papers(found, told, texts.language());
        return file(order + ".zip", MediaType.parseMediaType("application/zip"), LettersZip.of(letters));
    }

    /** A row for each line of an entry, as the community arranged it unless another layout is asked for. */
    @GetMapping("/communities/{community}/money/books.csv")
    @Needs(Right.SEE_DOCUMENTS)
    ResponseEntity<byte[]> table(
            @PathVariable String community,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "own") String layout,
            Viewer viewer) {
        var export = switch (layout) {
            case "comma" -> new CsvExport(CsvExport.plain().columns(), ';', true, "dd/MM/uuuu");
            case "plain" -> CsvExport.plain();
            default -> layouts.of(community).export();
        };
        int wanted = year.orElseGet(this::thisYear);
        var bytes = export.write(entries(community, wanted, viewer));
        return file(community + "-" + wanted + ".csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), bytes);
    }

    /** As programs of plain-text accounting read it. */
    @GetMapping("/communities/{community}/money/books.ledger")
    @Needs(Right.SEE_DOCUMENTS)
    ResponseEntity<byte[]> ledger(@PathVariable String community, @RequestParam Optional<Integer> year, Viewer viewer) {
        int wanted = year.orElseGet(this::thisYear);
        var bytes = LedgerFile.write(entries(community, wanted, viewer));
        return file(community + "-" + wanted + ".ledger", MediaType.TEXT_PLAIN, bytes);
    }

    private List<JournalEntry> entries(String community, int year, Viewer viewer) {
        return books.of(community, year, viewer.may(Right.OPEN_RETAINED, community));
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear();
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var attached = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(bytes);
    }
}
