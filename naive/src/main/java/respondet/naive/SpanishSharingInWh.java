package respondet.naive;

import java.util.List;

/** The Spanish hour in whole watt-hours: the generation is split first, then each minimum taken. */
public final class SpanishSharingInWh {

    private SpanishSharingInWh() {}

    /** Own use, grid and surplus per member; unassigned is the surplus of those who have left. */
    public record Hour(List<Long> self, List<Long> grid, List<Long> surplus, long unassigned) {}

    public static Hour share(long net, List<Fraction> betas, List<Long> withdrawn) {
        var generation = Math.max(0, net);
        var own = LargestRemainder.splitByShares(generation, betas);
        var self = WholeNumbers.min(own, withdrawn);
        return new Hour(
                self,
                WholeNumbers.minus(withdrawn, self),
                WholeNumbers.minus(own, self),
                generation - WholeNumbers.sum(own));
    }
}
