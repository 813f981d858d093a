package respondet.app.run;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.page.Typed;
import respondet.app.store.Micros;
import respondet.app.text.Texts;

/** Settles months for programs: ask, watch, make final, give up. */
@ApiRoutes
class RunsApi {

    private final Runs runs;
    private final Settling settling;
    private final SinceRun newer;

    RunsApi(Runs runs, Settling settling, SinceRun newer) {
        this.runs = runs;
        this.settling = settling;
        this.newer = newer;
    }

    /**
     * What is asked for.
     *
     * @param reason needed where the month is final already: then it is a correction
     */
    record RunWish(String month, Optional<String> reason) {}

    @GetMapping("/communities/{community}/runs")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the runs, the latest month first; what was found on the way is told of each alone.")
    PageOf<RunInfo> list(
            @PathVariable String community,
            @RequestParam Optional<String> month,
            @RequestParam Optional<RunState> state,
            Slice slice,
            Texts texts) {
        var wanted = month.map(each -> Typed.month(each).orElseThrow(() -> Refused.wrong("month")));
        var found = runs.of(community).stream()
                .filter(run -> wanted.map(run.month()::equals).orElse(true))
                .filter(run -> state.map(run.state()::equals).orElse(true))
                .toList();
        return slice.of(
                found,
                Slice.Order.falling(run -> "%s %020d %s".formatted(run.month(), Micros.of(run.knownAt()), run.id())),
                run -> RunInfo.of(run, List.of(), texts));
    }

    @PostMapping("/communities/{community}/runs")
    @Needs(Right.SETTLE)
    @ApiRoute(
            value = "Asks for a run of a month; it is computed beside, so look at it until it is a draft.",
            status = 201)
    ResponseEntity<RunInfo> ask(@PathVariable String community, @RequestBody RunWish wish, Texts texts) {
        var month = Optional.ofNullable(wish.month()).flatMap(Typed::month).orElseThrow(() -> Refused.wrong("month"));
        var reason = wish.reason().orElse("").strip();
        if (runs.counting(community, month).isPresent() && reason.isEmpty()) {
            throw Refused.wrong("reason");
        }
        var run = run(community, settling.ask(community, month, reason));
        var address = URI.create(Interface.PATH + "/communities/" + community + "/runs/" + run.id());
        return ResponseEntity.created(address).body(RunInfo.of(run, List.of(), texts));
    }

    @GetMapping("/communities/{community}/runs/{run}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells how far a run has come, and what was found on the way.")
    RunInfo one(@PathVariable String community, @PathVariable String run, Texts texts) {
        var found = run(community, run);
        return RunInfo.of(found, newer.than(found), texts);
    }

    @PostMapping("/communities/{community}/runs/{run}/final")
    @Needs(Right.SETTLE)
    @ApiRoute("Makes a draft final: it is told to the members and never changes again.")
    RunInfo finalise(@PathVariable String community, @PathVariable String run, Viewer viewer, Texts texts) {
        settling.finalise(run(community, run), viewer.id());
        return RunInfo.of(run(community, run), List.of(), texts);
    }

    @PostMapping("/communities/{community}/runs/{run}/cancel")
    @Needs(Right.SETTLE)
    @ApiRoute("Gives up what is not final.")
    RunInfo giveUp(@PathVariable String community, @PathVariable String run, Texts texts) throws IOException {
        if (!settling.giveUp(run(community, run))) {
            throw new Overtaken();
        }
        return RunInfo.of(run(community, run), List.of(), texts);
    }

    private RunRow run(String community, String run) {
        return runs.find(community, run).orElseThrow(NotFound::new);
    }
}
