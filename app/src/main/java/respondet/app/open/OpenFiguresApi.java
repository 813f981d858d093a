package respondet.app.open;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;

/** What everybody may know, for programs; no token is needed. */
@ApiRoutes
class OpenFiguresApi {

    private final Communities communities;
    private final OpenMonths months;

    OpenFiguresApi(Communities communities, OpenMonths months) {
        this.communities = communities;
        this.months = months;
    }

    /** A community as everybody knows it. */
    record OpenCommunity(String id, String name, String territory, String regime) {

        static OpenCommunity of(CommunityRow row) {
            return new OpenCommunity(row.id(), row.name(), row.territory(), row.regime());
        }
    }

    /** Sums over a whole community in a final month. */
    record OpenMonthInfo(YearMonth month, OpenSum taken, OpenSum produced, OpenSum shared) {

        static OpenMonthInfo of(OpenMonth month) {
            return new OpenMonthInfo(
                    month.month(), OpenSum.of(month.taken()), OpenSum.of(month.produced()), OpenSum.of(month.shared()));
        }
    }

    /**
     * A sum; none where it would tell of fewer than five households.
     *
     * @param corrected whether a later correction found another sum that may not be told
     */
    record OpenSum(Optional<Long> wh, boolean corrected) {

        static OpenSum of(Figure figure) {
            return new OpenSum(figure.wattHours(), figure.corrected());
        }
    }

    @GetMapping("/open")
    @Needs(Right.READ_PUBLIC)
    @ApiRoute("Lists all communities of the installation.")
    PageOf<OpenCommunity> list(Slice slice) {
        return slice.of(communities.all(), Slice.Order.rising(CommunityRow::id), OpenCommunity::of);
    }

    @GetMapping("/open/{id}/months")
    @Needs(Right.READ_PUBLIC)
    @ApiRoute("Lists a community's final months with the sums that tell of no household, the latest first.")
    PageOf<OpenMonthInfo> months(@PathVariable String id, Slice slice) {
        var found = communities.find(id).orElseThrow(NotFound::new);
        return slice.of(
                months.of(found.id()),
                Slice.Order.falling(month -> month.month().toString()),
                OpenMonthInfo::of);
    }
}
