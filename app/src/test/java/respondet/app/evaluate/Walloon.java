package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/** Agreed shares of each quarter-hour at flat prices. */
final class Walloon implements OwnLaw {

    private final Folder folder;
    private final OwnShares shares;

    Walloon(Folder folder) {
        this.folder = folder;
        this.shares = new OwnShares(folder).agreed();
    }

    @Override
    public long[] energy(String member, YearMonth month) {
        int m = shares.column(member);
        long consumed = Months.sum(folder, shares.consumed[m], month);
        long shared = Months.sum(folder, shares.shared[m], month);
        // the rest returns to the producers
        return new long[] {consumed, shared, 0, consumed - shared};
    }

    @Override
    public Optional<BigDecimal> leaf(Figure leaf, Where where) {
        return switch (leaf.key()) {
            case "explain.be.shared_energy" ->
                Optional.of(BigDecimal.valueOf(energy(where.member(), where.month())[1], 3));
            case "explain.be.energy_price" -> energyPrice(where.member());
            case "explain.be.internal_price" ->
                Optional.of(folder.agreement.path("prices").path("internal").decimalValue());
            case "explain.be.nothing_received" -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    /** Of a member with one point, which the tree does not name. */
    private Optional<BigDecimal> energyPrice(String member) {
        var points = folder.pointsOf(member);
        return points.size() == 1
                ? Optional.of(folder.tariffOf(points.getFirst()).path("energy").decimalValue())
                : Optional.empty();
    }

    @Override
    public Optional<BigDecimal> overIntervals(Figure node, Where where) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> divided(Figure node, Where where) {
        return Optional.empty();
    }

    @Override
    public boolean isRight(Figure word, Where where) {
        return false;
    }
}
