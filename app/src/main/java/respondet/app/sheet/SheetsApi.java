package respondet.app.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Match;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.text.Texts;
import respondet.core.community.MemberKind;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Brings a list of members for programs: look at it, accept it whole. Nothing is kept in between. */
@ApiRoutes
class SheetsApi {

    private final Taking taking;
    private final Communities communities;
    private final Clock clock;

    SheetsApi(Taking taking, Communities communities, Clock clock) {
        this.taking = taking;
        this.communities = communities;
        this.clock = clock;
    }

    /** What a list became: the version of the agreement from then on. */
    record SheetTaken(long version, int added, int details, boolean key) {}

    @PostMapping(path = "/communities/{community}/sheets/check", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute(
            "Says what a list of members (CSV, XLSX, ODS) is and what it would change, and stores nothing. Columns are"
                    + " guessed by their headings, unless told as field names in their order, with commas between.")
    SheetInfo check(
            @PathVariable String community,
            @RequestParam String name,
            @RequestParam Optional<String> columns,
            @RequestParam Optional<String> from,
            @RequestParam(defaultValue = "household") String kind,
            InputStream body,
            Texts texts)
            throws IOException {
        var sheet = read(community, name, body);
        return new SheetLook(
                        taking, taking.current(community), sheet, mapping(sheet, columns), terms(from, kind, "", texts))
                .info(texts);
    }

    @PostMapping(path = "/communities/{community}/sheets/accept", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Writes what a list of members says, all of it or nothing; If-Match holds the ETag of the agreement.")
    ResponseEntity<SheetTaken> accept(
            @PathVariable String community,
            @RequestParam String name,
            @RequestParam String reason,
            @RequestParam Optional<String> columns,
            @RequestParam Optional<String> from,
            @RequestParam(defaultValue = "household") String kind,
            @RequestHeader("If-Match") Optional<String> match,
            InputStream body,
            Viewer viewer,
            Texts texts)
            throws IOException {
        var current = taking.current(community);
        Match.require(match, tag(current.version()));
        var sheet = read(community, name, body);
        var terms = terms(from, kind, Sent.text(reason, "reason"), texts);
        return take(new SheetLook(taking, current, sheet, mapping(sheet, columns), terms), viewer.id());
    }

    private ResponseEntity<SheetTaken> take(SheetLook look, String account) {
        var problems = look.problems();
        var plan = look.plan();
        if (!problems.isEmpty()) {
            throw new Refused(Refusal.INPUT, problems);
        }
        if (plan.isEmpty()) {
            throw Sent.because("sheet.problem.nothing");
        }
        try {
            var refused = taking.take(look.current(), plan, look.terms().reason(), account);
            if (!refused.isEmpty()) {
                throw new Refused(Refusal.INPUT, refused);
            }
        } catch (Overtaken | DuplicateKeyException _) {
            throw new Refused(Refusal.CHANGED);
        }
        long version = taking.current(look.current().community()).version();
        return ResponseEntity.ok()
                .eTag(tag(version))
                .body(new SheetTaken(version, plan.added(), plan.details().size(), plan.key()));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private Sheet read(String community, String name, InputStream body) throws IOException {
        var row = communities.find(community).orElseThrow(NotFound::new);
        try {
            return SheetReader.of(row.territory()).read(name, bytes(body));
        } catch (BadSheet e) {
            throw new Refused(Refusal.INPUT, List.of(Problem.of(ProblemKind.FILE_UNREADABLE, e.message())));
        }
    }

    private static byte[] bytes(InputStream body) throws IOException {
        try {
            var bytes = body.readNBytes(SheetReader.LARGEST + 1);
            if (bytes.length == 0) {
                throw Refused.wrong("sheet");
            }
            return bytes;
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }

    /** As somebody says, in the order of the columns; a name that is no field is refused. */
    private static Mapping<Field> mapping(Sheet sheet, Optional<String> columns) {
        if (columns.isEmpty()) {
            return Field.HEADINGS.guess(sheet);
        }
        Map<String, String> fields = new HashMap<>();
        var told = columns.get().split(",", -1);
        for (int column = 0; column < told.length; column++) {
            var field = told[column].strip();
            if (!field.isEmpty() && Field.of(field).isEmpty()) {
                throw Refused.wrong("columns");
            }
            fields.put("column-" + column, field);
        }
        return Field.HEADINGS.corrected(sheet, fields);
    }

    private Terms terms(Optional<String> from, String kind, String reason, Texts texts) {
        if (Stream.of(MemberKind.values()).noneMatch(each -> each.id().equals(kind))) {
            throw Refused.wrong("kind");
        }
        var day = from.map(each -> Sent.day(each, "from"))
                .orElseGet(() -> LocalDate.now(clock).withDayOfMonth(1));
        return new Terms(day, kind, texts.language().code(), reason);
    }
}
