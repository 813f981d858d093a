package respondet.app.run;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.report.MemberStatement;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;

/** What runs gave: a member's month, and the files for programs. */
@Controller
class ResultPages {

    private final Runs runs;
    private final RunFiles files;

    ResultPages(Runs runs, RunFiles files) {
        this.runs = runs;
        this.files = files;
    }

    @GetMapping("/communities/{community}/runs/{run}/members/{member}")
    @Needs(Right.SEE_COMMUNITY)
    Page member(@PathVariable String community, @PathVariable String run, @PathVariable String member, Texts texts) {
        var found = runs.find(community, run).orElseThrow(NotFound::new);
        var statement = files.statement(found.id(), member).orElseThrow(NotFound::new);
        return new MemberMonthPage(statement.community(), MemberStatement.page(texts, statement), List.of());
    }

    /** The latest final month of the viewer's own. */
    @GetMapping("/my/{community}")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page own(@PathVariable String community, Viewer viewer, Texts texts) {
        return finals(community).stream()
                .flatMap(run -> own(run, viewer).map(statement -> page(run, statement, texts)).stream())
                .findFirst()
                .orElseGet(() -> new NoMonthPage(community));
    }

    /** Another final month of the viewer's own. */
    @GetMapping("/my/{community}/runs/{run}")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page own(@PathVariable String community, @PathVariable String run, Viewer viewer, Texts texts) {
        return finals(community).stream()
                .filter(each -> each.id().equals(run))
                .flatMap(each -> own(each, viewer).map(statement -> page(each, statement, texts)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<RunRow> finals(String community) {
        return runs.of(community).stream()
                .filter(run -> run.state() == RunState.FINAL)
                .toList();
    }

    private java.util.Optional<StatementRecord> own(RunRow run, Viewer viewer) {
        return viewer.membersIn(run.community()).stream()
                .flatMap(member -> files.statement(run.id(), member).stream())
                .findFirst();
    }

    private Page page(RunRow run, StatementRecord statement, Texts texts) {
        var months = finals(run.community()).stream()
                .map(each -> new MemberMonthPage.Month(
                        texts.values().month(each.month()),
                        "/my/" + run.community() + "/runs/" + each.id(),
                        each.id().equals(run.id())))
                .toList();
        return new MemberMonthPage(statement.community(), MemberStatement.page(texts, statement), months);
    }

    @GetMapping("/communities/{community}/runs/{run}/settlement.json")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> settlement(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.SETTLEMENT, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/communities/{community}/runs/{run}/allocation.csv")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> allocation(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.ALLOCATION, MediaType.parseMediaType("text/csv;charset=UTF-8"));
    }

    private ResponseEntity<byte[]> file(String community, String run, String name, MediaType type) {
        var found = runs.find(community, run).orElseThrow(NotFound::new);
        var bytes = files.read(found.id(), name).orElseThrow(NotFound::new);
        var attached = ContentDisposition.attachment()
                .filename(community + "-" + found.month() + "-" + name)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(bytes);
    }
}
