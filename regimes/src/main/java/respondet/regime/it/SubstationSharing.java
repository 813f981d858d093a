package respondet.regime.it;

import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Division;
import respondet.core.settlement.Sharing;

/** Shares, under each primary substation and in each hour, the lesser of what is given and what is taken. */
record SubstationSharing(Substations substations) implements Sharing {

    private static final Reference DEFINITION = new Reference(Act.DECREE_199, "2(1)(q)");

    @Override
    public void divide(Division interval) {
        for (int s = 0; s < substations.count(); s++) {
            var hour = SubstationHour.of(interval, substations, s);
            add(interval.shared(), hour.byMember());
            add(interval.sharedFrom(), hour.byPlant());
        }
    }

    private static void add(long[] sums, long[] parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }

    @Override
    public Explanation whyShared(Division interval, int member) {
        var parts = new ArrayList<Explanation>();
        for (int s : substations.of(interval.community().pointsOf(member))) {
            parts.add(whyUnder(s, SubstationHour.of(interval, substations, s), member));
        }
        return parts.size() == 1 ? parts.getFirst() : sum(interval, member, parts);
    }

    private static Explanation sum(Division interval, int member, List<Explanation> parts) {
        var shared = energy(interval.shared()[member]);
        return Explanation.of(Message.of("explain.it.shared"), shared, Operation.SUM, parts);
    }

    private Explanation whyUnder(int substation, SubstationHour hour, int member) {
        var taken = input("explain.it.withdrawn_by_all", hour.withdrawn());
        var name = Value.of(substations.name(substation));
        var pool = Explanation.of(
                        Message.of("explain.it.shared_energy").with("substation", name),
                        energy(hour.sharedEnergy()),
                        Operation.MINIMUM,
                        input("explain.it.injected_by_all", hour.injected()),
                        taken)
                .by(DEFINITION);
        return Explanation.of(
                Message.of("explain.it.shared_under").with("substation", name),
                energy(hour.byMember()[member]),
                Operation.LARGEST_REMAINDER,
                pool,
                input("explain.it.withdrawn", hour.withdrawn(member)),
                taken);
    }

    private static Explanation input(String key, long wattHours) {
        return Explanation.input(Message.of(key), energy(wattHours));
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
