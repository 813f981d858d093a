package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Agreed coefficients of each hour; energy and surplus at the prices of each member's tariff. */
final class Spanish implements OwnLaw {

    private final Folder folder;
    private final OwnShares shares;

    Spanish(Folder folder) {
        this.folder = folder;
        this.shares = new OwnShares(folder).agreed();
    }

    @Override
    public long[] energy(String member, YearMonth month) {
        int m = shares.column(member);
        long consumed = Months.sum(folder, shares.consumed[m], month);
        long shared = Months.sum(folder, shares.shared[m], month);
        return new long[] {consumed, shared, Months.sum(folder, shares.surplus[m], month), consumed - shared};
    }

    @Override
    public Optional<BigDecimal> leaf(Figure leaf, Where where) {
        var energy = energy(where.member(), where.month());
        return switch (leaf.key()) {
            case "explain.es.energy.self", "explain.es.energy.tolls" -> Optional.of(BigDecimal.valueOf(energy[1], 3));
            case "explain.es.energy.grid" -> Optional.of(BigDecimal.valueOf(energy[3], 3));
            case "explain.es.energy.surplus" -> Optional.of(BigDecimal.valueOf(energy[2], 3));
            default -> Optional.of(price(leaf, where)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        };
    }

    /** What the agreement says of the element that the leaf names, where its tariff is that of the member's only point. */
    private JsonNode price(Figure leaf, Where where) {
        var points = folder.pointsOf(where.member());
        var tariff = leaf.said("tariff");
        boolean own = leaf.key().startsWith("explain.es.price.")
                && points.size() == 1
                && folder.point(points.getFirst()).path("tariff").asString().equals(tariff);
        var element = leaf.key().substring(leaf.key().lastIndexOf('.') + 1);
        return own ? folder.agreement.path("tariffs").path(tariff).path(element) : folder.agreement.path("none");
    }

    @Override
    public boolean isRight(Figure word, Where where) {
        return price(word, where).asString("").equals(word.text()) && !word.text().isEmpty();
    }

    @Override
    public Optional<BigDecimal> overIntervals(Figure node, Where where) {
        var price = node.find("explain.es.price.").orElseThrow();
        var agreed = price(price, where.below(node));
        return series(node, where)
                .map(series -> Months.value(folder, series, where, node, position -> perMWh(agreed, position)));
    }

    private Optional<long[]> series(Figure node, Where where) {
        int m = shares.column(where.member());
        return switch (node.key()) {
            case "explain.es.value.self", "explain.es.value.tolls" -> Optional.of(shares.shared[m]);
            case "explain.es.value.surplus" -> Optional.of(shares.surplus[m]);
            case "explain.es.value.grid" -> {
                var grid = new long[folder.count];
                for (int t = 0; t < grid.length; t++) {
                    grid[t] = shares.consumed[m][t] - shares.shared[m][t];
                }
                yield Optional.of(grid);
            }
            default -> Optional.empty();
        };
    }

    private BigDecimal perMWh(JsonNode agreed, int position) {
        return agreed.isNumber()
                ? agreed.decimalValue().movePointRight(3)
                : Objects.requireNonNull(folder.perMWh(agreed.asString()).get(position));
    }

    @Override
    public Optional<BigDecimal> divided(Figure node, Where where) {
        return Optional.empty();
    }
}
