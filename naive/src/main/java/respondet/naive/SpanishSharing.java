package respondet.naive;

import java.util.List;

/** RD 244/2019, annex I: each member owns the part beta of the hour's net generation. */
public final class SpanishSharing {

    private SpanishSharing() {}

    /** Own use, grid and surplus per member; unassigned is the surplus of those who have left. */
    public record Hour(List<Fraction> self, List<Fraction> grid, List<Fraction> surplus, Fraction unassigned) {}

    public static Hour share(Fraction net, List<Fraction> betas, List<Fraction> withdrawn) {
        var generation = net.positivePart();
        var own = Elementwise.scale(generation, betas);
        var self = Elementwise.min(own, withdrawn);
        return new Hour(
                self,
                Elementwise.minus(withdrawn, self),
                Elementwise.minus(own, self),
                generation.minus(Fraction.sum(own)));
    }
}
