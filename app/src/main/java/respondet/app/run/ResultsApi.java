package respondet.app.run;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** What runs gave, for programs. */
@ApiRoutes
class ResultsApi {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Runs runs;
    private final RunFiles files;

    ResultsApi(Runs runs, RunFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /**
     * The figures of one member.
     *
     * @param gain what the month is worth to the member, in minor units of the currency
     */
    record MemberFigures(
            String member,
            long consumedWh,
            long sharedWh,
            long surplusWh,
            long residualWh,
            long gain,
            String currency) {

        static MemberFigures of(MemberTotals each) {
            return new MemberFigures(
                    each.member(),
                    each.consumed(),
                    each.shared(),
                    each.surplus(),
                    each.residual(),
                    each.gain(),
                    each.currency());
        }
    }

    @GetMapping("/communities/{community}/runs/{run}/members")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists what a run gave each member.")
    PageOf<MemberFigures> members(@PathVariable String community, @PathVariable String run, Slice slice) {
        var found = runs.totals(settled(community, run).id());
        return slice.of(found, Slice.Order.rising(MemberTotals::member), MemberFigures::of);
    }

    @GetMapping("/communities/{community}/runs/{run}/members/{member}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives a member's statement in a run.")
    MonthStatement statement(
            @PathVariable String community, @PathVariable String run, @PathVariable String member, Texts texts) {
        return files.statement(settled(community, run).id(), member)
                .map(record -> MonthStatement.of(record, texts))
                .orElseThrow(NotFound::new);
    }

    @GetMapping(
            path = "/communities/{community}/runs/{run}/settlement.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute(value = "Gives the whole result as docs/settlement.md describes it.", etag = true)
    ResponseEntity<Resource> settlement(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.SETTLEMENT);
    }

    @GetMapping(path = "/communities/{community}/runs/{run}/allocation.csv", produces = CSV)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute(value = "Gives every interval of every point.", etag = true)
    ResponseEntity<Resource> allocation(@PathVariable String community, @PathVariable String run) {
        return file(community, run, RunFiles.ALLOCATION);
    }

    /** From the disk, because an allocation of many members is large; what a run gave never changes. */
    private ResponseEntity<Resource> file(String community, String run, String name) {
        var found = settled(community, run);
        var path = files.find(found.id(), name).orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag("\"" + found.id() + "\"").body(new FileSystemResource(path));
    }

    /** A run that gave something, and was not given up. */
    private RunRow settled(String community, String run) {
        return runs.find(community, run)
                .filter(found -> found.state() == RunState.DRAFT || found.state() == RunState.FINAL)
                .orElseThrow(NotFound::new);
    }
}
