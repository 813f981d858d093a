package respondet.app.run;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.text.Texts;

/** What runs gave: each member's month as a manager sees it, and the files for programs. */
@Controller
class ResultPages {

    private final Runs runs;
    private final RunFiles files;
    private final SolidarityAmounts amounts;

    ResultPages(Runs runs, RunFiles files, SolidarityAmounts amounts) {
        this.runs = runs;
        this.files = files;
        this.amounts = amounts;
    }

    @GetMapping("/communities/{community}/runs/{run}/members/{member}")
    @Needs(Right.SEE_COMMUNITY)
    Page member(
            @PathVariable String community,
            @PathVariable String run,
            @PathVariable String member,
            Viewer viewer,
            Texts texts) {
        var found = settled(community, run);
        var statement = files.statement(found.id(), member).orElseThrow(NotFound::new);
        var moved = new MovedForOthers(texts, amounts.of(found.id()));
        return new MemberMonthPage(
                statement.community(),
                MemberStatement.page(texts, statement),
                viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, community) ? moved.toMember(member) : moved.toOthers());
    }

    @GetMapping("/communities/{community}/runs/{run}/settlement.json")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<Resource> settlement(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.SETTLEMENT, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/communities/{community}/runs/{run}/allocation.csv")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<Resource> allocation(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.ALLOCATION, MediaType.parseMediaType("text/csv;charset=UTF-8"));
    }

    /** A run that gave something, and was not given up. */
    private RunRow settled(String community, String run) {
        return runs.find(community, run)
                .filter(found -> found.state() == RunState.DRAFT || found.state() == RunState.FINAL)
                .orElseThrow(NotFound::new);
    }

    /** From the disk, because an allocation of many members is large. */
    private ResponseEntity<Resource> file(String community, String run, String name, MediaType type) {
        var found = settled(community, run);
        var path = files.find(found.id(), name).orElseThrow(NotFound::new);
        var attached = ContentDisposition.attachment()
                .filename(community + "-" + found.month() + "-" + name)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(new FileSystemResource(path));
    }
}
