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
        if (leaf.key().startsWith("explain.es.energy")) {
            return series(leaf, where).map(series -> BigDecimal.valueOf(Months.sum(folder, series, where.month()), 3));
        }
        return Optional.of(price(leaf, where)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** What the agreement says of the element that the leaf names, where its tariff is that of the point. */
    private JsonNode price(Figure leaf, Where where) {
        var tariff = leaf.said("tariff");
        var named = where.above().getLast().part(0).said("point");
        var points = folder.pointsOf(where.member());
        var point = points.size() == 1 ? points.getFirst() : named;
        boolean own = leaf.key().startsWith("explain.es.price.")
                && points.contains(point)
                && folder.point(point).path("tariff").asString().equals(tariff);
        var element = leaf.key().substring(leaf.key().lastIndexOf('.') + 1);
        return own ? folder.agreement.path("tariffs").path(tariff).path(element) : folder.agreement.path("none");
    }

    @Override
    public boolean isRight(Figure word, Where where) {
        return price(word, where).asString("").equals(word.text())
                && !word.text().isEmpty();
    }

    @Override
    public Optional<BigDecimal> overIntervals(Figure node, Where where) {
        var price = node.find("explain.es.price.").orElseThrow();
        var agreed = price(price, where.below(node));
        return series(node.part(0), where)
                .map(series -> Months.value(folder, series, where, node, position -> perMWh(agreed, position)));
    }

    /** Of the point that the leaf names, or of the whole member. */
    private Optional<long[]> series(Figure leaf, Where where) {
        int m = shares.column(where.member());
        var point = leaf.said("point").isEmpty() ? Optional.<String>empty() : Optional.of(leaf.said("point"));
        return switch (leaf.key().substring(leaf.key().lastIndexOf('.') + 1)) {
            case "self", "tolls" -> Optional.of(at(point, m, shares.shared[m]));
            case "surplus" -> Optional.of(at(point, m, shares.surplus[m]));
            case "grid" -> Optional.of(grid(point, m));
            default -> Optional.empty();
        };
    }

    private long[] at(Optional<String> point, int member, long[] quantity) {
        return point.map(id -> shares.at(id, member, quantity)).orElse(quantity);
    }

    private long[] grid(Optional<String> point, int member) {
        var taken = point.map(id -> folder.wattHours(id, "consumption")).orElse(shares.consumed[member]);
        var shared = at(point, member, shares.shared[member]);
        var grid = new long[folder.count];
        for (int t = 0; t < grid.length; t++) {
            grid[t] = taken[t] - shared[t];
        }
        return grid;
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
