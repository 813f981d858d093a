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
        return named("explain.pl.taken_at_point", month.meters().taken(point, zone));
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
                message("explain.pl.billed_at_point"),
                Value.of(Energy.wattHours(split.billed(point, zone))),
                Operation.LARGEST_REMAINDER,
                Explained.energy("explain.pl.billed", month.account().unmet().get(zone)),
                named("explain.pl.net_at_point", split.claim(point, zone)),
                Explained.energy("explain.pl.net_at_all", split.allClaims(zone)));
        return tree.by(SPLIT);
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
