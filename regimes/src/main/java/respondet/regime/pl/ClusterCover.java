package respondet.regime.pl;

import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;

/** Production against consumption: of the whole period, or of the hour in which least was covered. */
record ClusterCover(long produced, long consumed) {

    /** Where only totals are known, nothing is known of the worst hour. */
    static ClusterCover of(Allocation allocation, boolean everyHour) {
        if (!allocation.hasIntervals()) {
            return everyHour ? new ClusterCover(0, 0) : ofTotals(allocation);
        }
        var cover = new ClusterCover[] {new ClusterCover(0, 0)};
        for (var month : allocation.months()) {
            allocation.forEach(
                    month.month(), hour -> cover[0] = everyHour ? cover[0].worse(hour) : cover[0].plus(hour));
        }
        return cover[0];
    }

    private static ClusterCover ofTotals(Allocation allocation) {
        var all = allocation.months().stream().map(MonthEnergy::all).reduce(EnergyTotals.NONE, EnergyTotals::plus);
        return new ClusterCover(all.produced(), all.consumed());
    }

    private ClusterCover plus(Division hour) {
        return new ClusterCover(produced + hour.totalProduced(), consumed + hour.totalConsumed());
    }

    private ClusterCover worse(Division hour) {
        if (hour.totalConsumed() == 0) {
            return this;
        }
        boolean first = consumed == 0;
        boolean less = hour.totalProduced() * consumed < produced * hour.totalConsumed();
        return first || less ? new ClusterCover(hour.totalProduced(), hour.totalConsumed()) : this;
    }
}
