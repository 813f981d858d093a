package respondet.naive;

import java.util.List;

/** Poland and Italy: what is withdrawn in the same hour in which it is injected is shared. */
public final class PooledSharing {

    private PooledSharing() {}

    /** The shared energy of one hour, and its part per member in proportion to withdrawal. */
    public record Hour(Fraction shared, List<Fraction> perMember, Fraction surplus, Fraction residual) {}

    public static Hour share(List<Fraction> injected, List<Fraction> withdrawn) {
        var generation = Fraction.sum(injected);
        var demand = Fraction.sum(withdrawn);
        var shared = generation.min(demand);
        return new Hour(shared, Proportion.split(shared, withdrawn), generation.minus(shared), demand.minus(shared));
    }
}
