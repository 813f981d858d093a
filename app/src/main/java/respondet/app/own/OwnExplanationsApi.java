package respondet.app.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.run.ExplainedAmount;
import respondet.app.run.ExplanationInfo;
import respondet.app.settlement.OwnIntervals;
import respondet.app.text.Texts;

/** Why a member's own figures are as they are, what a correction changed, and the same on paper, for programs. */
@ApiRoutes
class OwnExplanationsApi {

    private final OwnPlaces places;
    private final OwnMonths months;
    private final OwnMonthPages pages;

    OwnExplanationsApi(OwnPlaces places, OwnMonths months, OwnMonthPages pages) {
        this.places = places;
        this.months = months;
        this.pages = pages;
    }

    /**
     * The own amounts, each with the tree behind it.
     *
     * @param strongest the interval with the largest share; null where its tree would tell of others
     */
    record OwnExplanations(List<ExplainedAmount> amounts, Optional<ExplainedInterval> strongest) {}

    /** An interval and the tree behind its share. */
    record ExplainedInterval(Instant start, ExplanationInfo why) {

        static ExplainedInterval of(OwnIntervals.Strongest strongest, Texts texts) {
            return new ExplainedInterval(strongest.start(), ExplanationInfo.of(strongest.why(), texts));
        }
    }

    @GetMapping("/my/{community}/months/{run}/explanations")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives the own amounts of a month, each with the tree behind it, and the strongest interval.")
    OwnExplanations explanations(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var own = own(place, run);
        return new OwnExplanations(
                ExplainedAmount.of(months.statement(own, place).orElseThrow(NotFound::new), texts),
                months.intervals(own, place)
                        .flatMap(OwnIntervals::strongest)
                        .map(strongest -> ExplainedInterval.of(strongest, texts)));
    }

    /** What a correction changed in the own figures, and why it was made. */
    record OwnDifferences(Optional<String> corrects, String reason, List<OwnChange> changes) {}

    /**
     * One figure.
     *
     * @param kind an amount's kind, or {@code energy}
     * @param delta after less before
     */
    record OwnChange(String kind, String item, String before, String after, String delta) {

        static OwnChange of(OwnDifference.Pair pair) {
            return new OwnChange(
                    pair.name().kind(),
                    pair.name().item(),
                    pair.old().toPlainString(),
                    pair.now().toPlainString(),
                    pair.delta().toPlainString());
        }
    }

    @GetMapping("/my/{community}/months/{run}/differences")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Tells what a correction changed in the own figures; nothing where the run corrects none.")
    OwnDifferences differences(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var own = own(place, run);
        var now = months.statement(own, place).orElseThrow(NotFound::new);
        var changes = months.corrected(own, place)
                .map(old -> new OwnDifference(texts, old, now).changed())
                .orElse(List.of());
        return new OwnDifferences(
                own.run().corrects(),
                own.run().reason(),
                changes.stream().map(OwnChange::of).toList());
    }

    @GetMapping(path = "/my/{community}/months/{run}/statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives the own statement of a month as PDF/A.")
    ResponseEntity<byte[]> paper(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        return pages.paper(community, run, member, viewer, texts);
    }

    private OwnMonth own(OwnPlace place, String run) {
        return months.of(place).stream()
                .filter(own -> own.run().id().equals(run))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
