package respondet.app.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.consent.Vulnerabilities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.run.FinalRuns;
import respondet.app.run.MovedForOthers;
import respondet.app.run.RunRow;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.solidarity.SolidarityVersion;
import respondet.app.solidarity.SolidarityVersions;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.quantity.Money;

/** Shows what is set aside for vulnerable households and records what the assembly decided about it. */
@Controller
record SolidarityPages(
        Resolutions resolutions,
        SolidarityVersions versions,
        SolidarityAmounts amounts,
        Vulnerabilities vulnerabilities,
        FinalRuns finals,
        Communities communities,
        Agreements agreements,
        Clock clock) {

    /** Whoever sees only sums is told numbers of households from this on. */
    private static final long FEWEST_TOLD = 5;

    @GetMapping("/communities/{community}/solidarity")
    @Needs(Right.SEE_COMMUNITY)
    Page show(@PathVariable String community, Viewer viewer, Texts texts) {
        var first = YearMonth.now(clock).plusMonths(1).atDay(1);
        return page(
                agreements.need(community),
                viewer,
                texts,
                new Answer(new SolidarityForm("", first.toString(), ""), ""));
    }

    @PostMapping("/communities/{community}/solidarity")
    @Needs(Right.RECORD_SOLIDARITY)
    Object record(
            @PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        var typed = new Typed(fields);
        var form = SolidarityForm.of(typed);
        return problem(community, typed, form, viewer)
                .<Object>map(key -> page(agreements.need(community), viewer, texts, new Answer(form, key)))
                .orElseGet(() -> "redirect:/communities/" + community + "/solidarity");
    }

    private Optional<String> problem(String community, Typed typed, SolidarityForm form, Viewer viewer) {
        var share = SolidarityForm.share(typed);
        var from = typed.day("from");
        if (share.isEmpty()) {
            return Optional.of("assembly.problem.percent");
        }
        if (from.isEmpty()) {
            return Optional.of("assembly.problem.day");
        }
        return form.isReasoned()
                ? resolutions.record(
                        new Resolutions.Decision(community, from.get(), share.get(), form.resolution()), viewer.id())
                : Optional.of("assembly.problem.resolution");
    }

    /** What was typed, and what was wrong with it. */
    private record Answer(SolidarityForm form, String problem) {}

    private Page page(Community agreed, Viewer viewer, Texts texts, Answer answer) {
        var community = agreed.id();
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var now = versions.in(community, YearMonth.from(today), clock.instant());
        return new SolidarityPage(
                communities.find(community).orElseThrow(NotFound::new),
                texts.values().percent(now.value()),
                households(community, today, viewer),
                versions.of(community).reversed().stream()
                        .map(version -> version(version, texts))
                        .toList(),
                months(agreed, viewer, texts),
                viewer.may(Right.RECORD_SOLIDARITY, community),
                answer.form(),
                answer.problem());
    }

    private String households(String community, LocalDate today, Viewer viewer) {
        long count = vulnerabilities.count(community, today, clock.instant());
        boolean told = count >= FEWEST_TOLD || viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, community);
        return told ? Long.toString(count) : "";
    }

    private static SolidarityPage.Version version(SolidarityVersion version, Texts texts) {
        return new SolidarityPage.Version(
                texts.values().date(version.from()),
                texts.values().month(version.firstMonth()),
                texts.values().percent(version.share().value()),
                version.resolution());
    }

    private List<SolidarityPage.Month> months(Community agreed, Viewer viewer, Texts texts) {
        boolean single = viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, agreed.id());
        return finals.of(agreed.id()).reversed().values().stream()
                .map(List::getLast)
                .map(run -> new SolidarityPage.Month(
                        texts.values().month(run.month()),
                        "/communities/" + agreed.id() + "/runs/" + run.id(),
                        total(agreed, run, single, texts)))
                .toList();
    }

    /** Told as the run itself tells it; that nothing moved is told to the board no more than that little did. */
    private String total(Community agreed, RunRow run, boolean single, Texts texts) {
        var moved = amounts.of(run.id());
        return single && moved.isEmpty()
                ? texts.values().money(Money.ofMinor(0, agreed.currency()))
                : new MovedForOthers(texts, moved).told(Map.of(), single).total();
    }
}
