package respondet.regime.pl;

import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;

/** Production against consumption: of the whole period, or of the hour in which least was covered. */
record ClusterCover(long produced, long consumed) {

    static ClusterCover of(Allocation allocation, boolean everyHour) {
        var cover = new ClusterCover[] {new ClusterCover(0, 0)};
        for (var month : allocation.months()) {
            allocation.forEach(
                    month.month(), hour -> cover[0] = everyHour ? cover[0].worse(hour) : cover[0].plus(hour));
        }
        return cover[0];
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
