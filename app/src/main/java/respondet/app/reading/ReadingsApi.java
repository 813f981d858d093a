package respondet.app.reading;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.app.store.Micros;

/** Deliveries that count, and how complete the readings are, for programs. */
@ApiRoutes
class ReadingsApi {

    private final Deliveries deliveries;
    private final MonthCompleteness months;

    ReadingsApi(Deliveries deliveries, MonthCompleteness months) {
        this.deliveries = deliveries;
        this.months = months;
    }

    @GetMapping("/communities/{community}/readings/deliveries")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the deliveries that count, the newest first.")
    PageOf<DeliveryInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(
                deliveries.of(community),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.received()), each.id())),
                DeliveryInfo::of);
    }

    @GetMapping("/communities/{community}/readings/deliveries/{delivery}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells of one delivery with its files.")
    DeliveryInfo one(@PathVariable String community, @PathVariable String delivery) {
        return deliveries.find(community, delivery).map(DeliveryInfo::of).orElseThrow(NotFound::new);
    }

    /** How much of a point's month is there, in seconds that readings should cover and do. */
    record PointMonth(
            String point,
            String marketId,
            String direction,
            String resolution,
            long expectedS,
            long presentS,
            List<PointDay> days) {

        static PointMonth of(Completeness.Row row) {
            return new PointMonth(
                    row.channel().point(),
                    row.marketId(),
                    row.channel().direction().id(),
                    row.resolution().iso(),
                    row.expected(),
                    row.present(),
                    row.days().stream()
                            .map(day -> new PointDay(day.date(), day.expected(), day.present()))
                            .toList());
        }

        String key() {
            return point + " " + direction;
        }
    }

    /** The same of one local day. */
    record PointDay(LocalDate date, long expectedS, long presentS) {}

    @GetMapping("/communities/{community}/readings/completeness")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells how complete a month is, point by point and day by day.")
    PageOf<PointMonth> completeness(@PathVariable String community, @RequestParam String month, Slice slice)
            throws IOException {
        var rows = months.of(community, month(month)).rows().stream()
                .map(PointMonth::of)
                .toList();
        return slice.of(rows, Slice.Order.rising(PointMonth::key), row -> row);
    }

    /** A span in which every reading of a point is missing; its end is excluded. */
    record GapInfo(
            String point,
            String marketId,
            String direction,
            String resolution,
            Instant from,
            Instant to,
            long missing) {

        static GapInfo of(Gap gap) {
            return new GapInfo(
                    gap.channel().point(),
                    gap.marketId(),
                    gap.channel().direction().id(),
                    gap.resolution().iso(),
                    gap.from(),
                    gap.to(),
                    gap.readings());
        }

        String key() {
            return "%s %s %020d".formatted(point, direction, from.getEpochSecond());
        }
    }

    @GetMapping("/communities/{community}/readings/gaps")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists what is missing of a month.")
    PageOf<GapInfo> gaps(@PathVariable String community, @RequestParam String month, Slice slice) throws IOException {
        var gaps = months.of(community, month(month)).gaps().stream()
                .map(GapInfo::of)
                .toList();
        return slice.of(gaps, Slice.Order.rising(GapInfo::key), gap -> gap);
    }

    private static YearMonth month(String text) {
        return Typed.month(text).orElseThrow(() -> Refused.wrong("month"));
    }
}
