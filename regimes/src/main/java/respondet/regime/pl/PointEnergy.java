package respondet.regime.pl;

import java.util.List;
import java.util.stream.IntStream;
import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** What one point of a cooperative took in a month and what is billed to it, explained. */
record PointEnergy(CooperativeMonth month, int point, String id) {

    private static final Reference SPLIT = new Reference(Acts.SETTLEMENT, "§ 3(3)(1)");

    Explanation taken() {
        return named("explain.pl.taken_at_point", month.meters().taken(point));
    }

    Explanation taken(int zone) {
        return of(
                inZone("explain.pl.taken_at_point", "explain.pl.taken_at_point_in_zone", zone),
                month.meters().taken(point, zone));
    }

    Explanation takenInCapacityHours() {
        return named("explain.pl.taken_in_capacity_hours", month.meters().takenInCapacityHours(point));
    }

    private Explanation named(String key, long wattHours) {
        return Explanation.input(message(key), Value.of(Energy.wattHours(wattHours)));
    }

    private Message message(String key) {
        return Message.of(key).with("point", Value.of(id));
    }

    Explanation billed() {
        var zones = IntStream.range(0, month.account().unmet().size())
                .mapToObj(this::billed)
                .toList();
        return zones.size() == 1 ? zones.getFirst() : sum(zones);
    }

    private Explanation sum(List<Explanation> zones) {
        var all = Energy.wattHours(month.split().billed(point));
        return Explanation.of(message("explain.pl.billed_at_point"), Value.of(all), Operation.SUM, zones);
    }

    /** The part of the billed volume in a zone. */
    Explanation billed(int zone) {
        var split = month.split();
        var tree = Explanation.of(
                inZone("explain.pl.billed_at_point", "explain.pl.billed_at_point_in_zone", zone),
                Value.of(Energy.wattHours(split.billed(point, zone))),
                Operation.LARGEST_REMAINDER,
                of(
                        inZone("explain.pl.billed", "explain.pl.billed_in_zone", zone),
                        month.account().unmet().get(zone)),
                of(
                        inZone("explain.pl.net_at_point", "explain.pl.net_at_point_in_zone", zone),
                        split.claim(point, zone)),
                of(inZone("explain.pl.net_at_all", "explain.pl.net_at_all_in_zone", zone), split.allClaims(zone)));
        return tree.by(SPLIT);
    }

    private static Explanation of(Message what, long wattHours) {
        return Explanation.input(what, Value.of(Energy.wattHours(wattHours)));
    }

    /** Names the zone where there are several, so that a reader can add up the same hours. */
    private Message inZone(String alone, String oneOfMany, int zone) {
        var clock = month.meters().clock();
        return clock.isSingle()
                ? message(alone)
                : message(oneOfMany)
                        .with("zone", Value.of(clock.zones().get(zone).label()));
    }

    /** The part of the billed volume in the hours of the capacity fee: as much of it as of the energy taken. */
    Explanation billedInCapacityHours() {
        long taken = month.meters().taken(point);
        long charged = month.meters().takenInCapacityHours(point);
        long billed = month.split().billed(point);
        long part = LargestRemainder.split(billed, new long[] {charged, taken - charged})[0];
        return Explanation.of(
                message("explain.pl.billed_in_capacity_hours"),
                Value.of(Energy.wattHours(part)),
                Operation.LARGEST_REMAINDER,
                billed(),
                takenInCapacityHours(),
                taken());
    }
}
