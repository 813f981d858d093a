package respondet.core.settlement;

import java.util.List;
import respondet.core.allocation.LargestRemainder;
import respondet.core.time.Month;

/** The divided energy of one month by member and by plant column, and in total. */
public record MonthEnergy(Month month, List<EnergyTotals> members, List<EnergyTotals> plants, EnergyTotals all) {

    public MonthEnergy {
        members = List.copyOf(members);
        plants = List.copyOf(plants);
    }

    /** Surplus in Wh that stays with the producer behind each plant: all of it, less what the law gives to members. */
    public long[] surplusOfProducers() {
        long toMembers = members.stream().mapToLong(EnergyTotals::surplus).sum();
        var surplus = plants.stream().mapToLong(EnergyTotals::surplus).toArray();
        return toMembers == 0 ? surplus : LargestRemainder.split(all.surplus() - toMembers, surplus);
    }
}
