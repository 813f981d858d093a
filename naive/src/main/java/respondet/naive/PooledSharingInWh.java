package respondet.naive;

import java.util.List;

/** The pooled hour in whole watt-hours. */
public final class PooledSharingInWh {

    private PooledSharingInWh() {}

    /** The shared energy of one hour, and its part per member in proportion to withdrawal. */
    public record Hour(long shared, List<Long> perMember, long surplus, long residual) {}

    public static Hour share(List<Long> injected, List<Long> withdrawn) {
        var generation = WholeNumbers.sum(injected);
        var demand = WholeNumbers.sum(withdrawn);
        var shared = Math.min(generation, demand);
        return new Hour(
                shared,
                LargestRemainder.split(shared, WholeNumbers.asFractions(withdrawn)),
                generation - shared,
                demand - shared);
    }
}
