package respondet.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.ResolvedCommunity;
import respondet.core.quantity.Share;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.settlement.Division;
import respondet.core.settlement.Line;
import respondet.core.settlement.SettleCommunity;
import respondet.core.settlement.Settlement;
import respondet.core.time.Timeline;

/** One interval of a settlement, settled alone by the same law: what its energy costs at the prices of that interval. */
final class SingleInterval {

    private final Settlement settlement;

    SingleInterval(Settlement settlement) {
        this.settlement = settlement;
    }

    List<Line> lines(int position) {
        var whole = settlement.community();
        var span = whole.timeline().intervalAt(position);
        var alone = Timeline.over(
                span.start(),
                span.end(),
                whole.timeline().resolution(),
                whole.timeline().zone());
        var community = ResolvedCommunity.resolve(asMetered(whole.community()), alone);
        var readings = readings(settlement.allocation().at(position));
        return new SettleCommunity(settlement.regime())
                .settle(community, readings)
                .found()
                .map(Settlement::lines)
                .orElse(List.of());
    }

    private Readings readings(Division interval) {
        var community = settlement.community();
        var series = new TreeMap<Channel, Series>();
        for (int p = 0; p < community.points().size(); p++) {
            var id = community.points().get(p).id();
            if (community.memberOf(p) != ResolvedCommunity.NONE) {
                series.put(new Channel(id, Direction.CONSUMPTION), series(interval, interval.consumedAt()[p]));
            }
            if (community.plantOf(p) != ResolvedCommunity.NONE) {
                series.put(new Channel(id, Direction.PRODUCTION), series(interval, interval.injectedAt()[p]));
            }
        }
        return Readings.of(series);
    }

    private Series series(Division interval, int wattHours) {
        var timeline = settlement.community().timeline();
        return Series.measured(timeline.startOf(interval.position()), timeline.resolution(), wattHours);
    }

    /** The values of a division hold only the part of each point that belongs to the community. */
    private static Community asMetered(Community agreed) {
        return new Community(
                agreed.id(),
                agreed.name(),
                agreed.territory(),
                agreed.regime(),
                agreed.zone(),
                agreed.currency(),
                agreed.facts(),
                agreed.members(),
                agreed.points().stream().map(SingleInterval::whole).toList(),
                agreed.plants(),
                agreed.keys(),
                agreed.tariffs(),
                agreed.prices(),
                agreed.openingLots(),
                agreed.estimation());
    }

    private static AccountingPoint whole(AccountingPoint point) {
        return new AccountingPoint(
                point.id(),
                point.marketId(),
                point.member(),
                point.plant(),
                point.tariff(),
                Share.ALL,
                point.capacity(),
                point.facts());
    }

    /** The same amount of this interval alone. */
    Optional<Line> sameAs(Line line, int position) {
        return lines(position).stream()
                .filter(each ->
                        each.party().equals(line.party()) && each.kind() == line.kind() && each.item() == line.item())
                .findFirst();
    }
}
