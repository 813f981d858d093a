package respondet.app.run;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.text.Texts;
import respondet.core.community.Member;
import tools.jackson.databind.json.JsonMapper;

/** Settles months: ask, watch, review, make final, correct. */
@Controller
class RunPages {

    private final Runs runs;
    private final Settling settling;
    private final RunFiles files;
    private final SolidarityAmounts amounts;
    private final Communities communities;
    private final Agreements agreements;
    private final SinceRun newer;
    private final Clock clock;

    RunPages(
            Runs runs,
            Settling settling,
            RunFiles files,
            SolidarityAmounts amounts,
            Communities communities,
            Agreements agreements,
            SinceRun newer,
            Clock clock) {
        this.runs = runs;
        this.settling = settling;
        this.files = files;
        this.amounts = amounts;
        this.communities = communities;
        this.agreements = agreements;
        this.newer = newer;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/runs")
    @Needs(Right.SEE_COMMUNITY)
    Page list(@PathVariable String community, Viewer viewer, Texts texts) {
        return list(community, viewer, texts, new RunsPage.Typed(next(community), "", ""));
    }

    private Page list(String community, Viewer viewer, Texts texts, RunsPage.Typed typed) {
        var zone = agreements.need(community).zone();
        var rows = runs.of(community).stream()
                .map(run -> new RunsPage.Row(
                        address(run),
                        texts.values().month(run.month()),
                        run.state().id(),
                        texts.values().moment(run.knownAt(), zone),
                        run.corrects().isPresent()))
                .toList();
        return new RunsPage(row(community), rows, typed, viewer.may(Right.SETTLE, community));
    }

    /** The month after the last final one, else the last whole month. */
    private String next(String community) {
        return runs.of(community).stream()
                .filter(run -> run.state() == RunState.FINAL)
                .findFirst()
                .map(run -> run.month().plusMonths(1))
                .orElseGet(() -> YearMonth.now(clock).minusMonths(1))
                .toString();
    }

    @PostMapping("/communities/{community}/runs")
    @Needs(Right.SETTLE)
    Object ask(
            @PathVariable String community,
            @RequestParam String month,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Texts texts) {
        var wanted = Typed.month(month);
        if (wanted.isEmpty()) {
            return list(community, viewer, texts, new RunsPage.Typed(month, reason, "run.ask.month"));
        }
        if (runs.counting(community, wanted.get()).isPresent() && reason.isBlank()) {
            return list(community, viewer, texts, new RunsPage.Typed(month, reason, "run.ask.reason"));
        }
        var id = settling.ask(community, wanted.get(), reason.strip());
        return "redirect:/communities/" + community + "/runs/" + id;
    }

    @GetMapping("/communities/{community}/runs/{run}")
    @Needs(Right.SEE_COMMUNITY)
    Page show(@PathVariable String community, @PathVariable String run, Viewer viewer, Texts texts) {
        var found = run(community, run);
        var words = new RunWords(texts);
        var before = found.corrects().orElseGet(() -> earlier(found));
        return new RunPage(
                row(community),
                address(found),
                texts.values().month(found.month()),
                found.state().id(),
                found.done(),
                found.steps(),
                viewer.may(Right.SETTLE, community),
                found.reason(),
                newer.than(found),
                words.members(agreements.need(community), runs.totals(run), runs.totals(before)),
                moved(found, viewer, texts),
                differences(found, texts),
                words.problems(found.problems()));
    }

    private MovedForOthers.Told moved(RunRow run, Viewer viewer, Texts texts) {
        var names =
                agreements.need(run.community()).members().stream().collect(Collectors.toMap(Member::id, Member::name));
        return new MovedForOthers(texts, amounts.of(run.id()))
                .told(names, viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, run.community()));
    }

    /** The run that counts for the month before. */
    private String earlier(RunRow run) {
        return runs.counting(run.community(), run.month().minusMonths(1))
                .map(RunRow::id)
                .orElse("");
    }

    private List<RunPage.Difference> differences(RunRow run, Texts texts) {
        var words = new CorrectionWords(texts, agreements.need(run.community()));
        return files.read(run.id(), RunFiles.SETTLEMENT).stream()
                .flatMap(bytes ->
                        JsonMapper.shared().readTree(bytes).path("differences").valueStream())
                .map(words::line)
                .toList();
    }

    @PostMapping("/communities/{community}/runs/{run}/final")
    @Needs(Right.SETTLE)
    String finalise(@PathVariable String community, @PathVariable String run, Viewer viewer) {
        var found = run(community, run);
        settling.finalise(found, viewer.id());
        return "redirect:" + address(found);
    }

    @PostMapping("/communities/{community}/runs/{run}/cancel")
    @Needs(Right.SETTLE)
    String giveUp(@PathVariable String community, @PathVariable String run) throws IOException {
        settling.giveUp(run(community, run));
        return "redirect:/communities/" + community + "/runs";
    }

    private static String address(RunRow run) {
        return "/communities/" + run.community() + "/runs/" + run.id();
    }

    private RunRow run(String community, String run) {
        return runs.find(community, run).orElseThrow(NotFound::new);
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
