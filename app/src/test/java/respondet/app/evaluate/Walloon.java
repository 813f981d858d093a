package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Agreed shares of each quarter-hour at flat prices. */
final class Walloon implements OwnLaw {

    private final Folder folder;
    private final OwnShares shares;
    private final List<String> plants;
    private final long[][] from;

    Walloon(Folder folder) {
        this.folder = folder;
        this.shares = new OwnShares(folder).agreed();
        this.plants = folder.ids("plants");
        this.from = fromPlants();
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
            case "explain.be.shared_energy" -> Optional.of(BigDecimal.valueOf(shared(where), 3));
            case "explain.be.shared_energy_at_point" -> Optional.of(BigDecimal.valueOf(sharedAt(leaf, where), 3));
            case "explain.be.rest_energy" -> Optional.of(BigDecimal.valueOf(rest(where), 3));
            case "explain.be.injection_price" ->
                Optional.of(folder.agreement.path("prices").path("injection").decimalValue());
            case "explain.be.certificate_quota" ->
                stated("green_certificate_quota_percent", where).map(percent -> percent.movePointLeft(2));
            case "explain.be.certificate_price" ->
                stated("green_certificate_price", where).map(perMWh -> perMWh.movePointLeft(3));
            case "explain.be.energy_price" -> energyPrice(where);
            case "explain.be.internal_price" ->
                Optional.of(folder.agreement.path("prices").path("internal").decimalValue());
            case "explain.be.nothing_received" -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    /** Of a member, from a plant, or of all. */
    private long shared(Where where) {
        if (where.member().equals("community")) {
            long sum = 0;
            for (var member : shares.shared) {
                sum += Months.sum(folder, member, where.month());
            }
            return sum;
        }
        return plants.contains(where.member())
                ? Months.sum(folder, from[plants.indexOf(where.member())], where.month())
                : energy(where.member(), where.month())[1];
    }

    /** What a plant gave and nobody took. */
    private long rest(Where where) {
        var point = folder.pointsOfPlant(where.member()).getFirst();
        return Months.sum(folder, folder.wattHours(point, "production"), where.month()) - shared(where);
    }

    /** What the agreement states for the year of the month. */
    private Optional<BigDecimal> stated(String fact, Where where) {
        var year = where.month().getYear() + "=";
        return folder.agreement
                .path("facts")
                .path(fact)
                .valueStream()
                .map(entry -> entry.asString())
                .filter(entry -> entry.startsWith(year))
                .map(entry -> new BigDecimal(entry.substring(year.length())))
                .findFirst();
    }

    /** What is taken from the plants, in proportion to what each injects in the quarter-hour. */
    private long[][] fromPlants() {
        var result = new long[plants.size()][folder.count];
        for (int t = 0; t < folder.count; t++) {
            var claims = new long[plants.size()];
            for (int k = 0; k < claims.length; k++) {
                var point = folder.pointsOfPlant(plants.get(k)).getFirst();
                claims[k] = folder.wattHours(point, "production")[t];
            }
            long all = 0;
            for (var member : shares.shared) {
                all += member[t];
            }
            var parts = Folder.split(all, claims);
            for (int k = 0; k < claims.length; k++) {
                result[k][t] = parts[k];
            }
        }
        return result;
    }

    private long sharedAt(Figure leaf, Where where) {
        int m = shares.column(where.member());
        return Months.sum(folder, shares.at(leaf.said("point"), m, shares.shared[m]), where.month());
    }

    /** Of the point that the energy beside it names, or of the member's only one. */
    private Optional<BigDecimal> energyPrice(Where where) {
        var named = where.above().getLast().part(0).said("point");
        var points = folder.pointsOf(where.member());
        return points.size() == 1 || points.contains(named)
                ? Optional.of(folder.tariffOf(points.size() == 1 ? points.getFirst() : named)
                        .path("energy")
                        .decimalValue())
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
