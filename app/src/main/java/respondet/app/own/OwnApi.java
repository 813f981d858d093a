package respondet.app.own;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.run.MonthStatement;
import respondet.app.run.RunRow;
import respondet.app.store.Micros;
import respondet.app.text.Texts;

/** A member's own months, for programs. Which member it is, is read from the owner's role. */
@ApiRoutes
class OwnApi {

    private final OwnPlaces places;
    private final OwnMonths months;

    OwnApi(OwnPlaces places, OwnMonths months) {
        this.places = places;
        this.months = months;
    }

    /**
     * A final month of the member.
     *
     * @param counts whether no correction took its place
     * @param gain what the month is worth, in minor units of the currency
     */
    record OwnMonthInfo(
            String run,
            YearMonth month,
            boolean counts,
            Optional<String> corrects,
            long consumedWh,
            long sharedWh,
            long surplusWh,
            long residualWh,
            long gain,
            String currency) {

        static OwnMonthInfo of(OwnMonth own) {
            var totals = own.totals();
            return new OwnMonthInfo(
                    own.run().id(),
                    own.month(),
                    own.counts(),
                    own.corrected().map(RunRow::id),
                    totals.consumed(),
                    totals.shared(),
                    totals.surplus(),
                    totals.residual(),
                    totals.gain(),
                    totals.currency());
        }
    }

    @GetMapping("/my/{community}/months")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists the own months that are final, the latest first.")
    PageOf<OwnMonthInfo> list(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        return slice.of(
                months.of(places.of(community, member, viewer)),
                Slice.Order.falling(own -> "%s %020d %s"
                        .formatted(
                                own.month(),
                                Micros.of(own.run().knownAt()),
                                own.run().id())),
                OwnMonthInfo::of);
    }

    @GetMapping("/my/{community}/months/{run}")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives the own statement of a month.")
    MonthStatement statement(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        return months.statement(own(place, run), place)
                .map(record -> MonthStatement.of(record, texts))
                .orElseThrow(NotFound::new);
    }

    @GetMapping(path = "/my/{community}/months/{run}/intervals.csv", produces = "text/csv;charset=UTF-8")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives every interval of the own points in a month, with what of it was shared.")
    ResponseEntity<byte[]> intervals(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        var place = places.of(community, member, viewer);
        var own = own(place, run);
        var zone =
                months.statement(own, place).orElseThrow(NotFound::new).period().zone();
        var intervals = months.intervals(own, place).orElseThrow(NotFound::new);
        return ResponseEntity.ok(intervals.csv(zone));
    }

    private OwnMonth own(OwnPlace place, String run) {
        return months.of(place).stream()
                .filter(own -> own.run().id().equals(run))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
