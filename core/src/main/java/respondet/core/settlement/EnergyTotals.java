package respondet.core.settlement;

/** Energy of one party, or of all, over a month or more, in Wh; surplus of members is 0 where the law leaves it to producers. */
public record EnergyTotals(long consumed, long produced, long shared, long surplus, long residual) {

    public static final EnergyTotals NONE = new EnergyTotals(0, 0, 0, 0, 0);

    public EnergyTotals plus(EnergyTotals other) {
        return new EnergyTotals(
                Math.addExact(consumed, other.consumed),
                Math.addExact(produced, other.produced),
                Math.addExact(shared, other.shared),
                Math.addExact(surplus, other.surplus),
                Math.addExact(residual, other.residual));
    }
}
