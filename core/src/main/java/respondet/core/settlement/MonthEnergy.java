package respondet.core.settlement;

import java.util.List;
import respondet.core.time.Month;

/** The divided energy of one month by member and by plant column, and in total. */
public record MonthEnergy(Month month, List<EnergyTotals> members, List<EnergyTotals> plants, EnergyTotals all) {

    public MonthEnergy {
        members = List.copyOf(members);
        plants = List.copyOf(plants);
    }
}
