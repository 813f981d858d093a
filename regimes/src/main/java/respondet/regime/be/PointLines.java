package respondet.regime.be;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** The value of a member's shared energy over all points, each at the price of its own tariff. */
record PointLines(String element, String what) {

    /** Nothing where nothing was shared, or where a price is missing: then a remark says so. */
    Optional<Explanation> of(int member, List<PricedEnergy> atPoints, MonthBook book, Findings findings) {
        var points = Arrays.stream(book.community().pointsOf(member))
                .filter(point -> !atPoints.get(point).isNothing())
                .toArray();
        if (points.length == 0 || isMissing(points, atPoints, book, findings)) {
            return Optional.empty();
        }
        boolean several = book.community().pointsOf(member).length > 1;
        var values = Arrays.stream(points)
                .mapToObj(point -> several
                        ? atPoints.get(point)
                                .whyAt(book.community().points().get(point).id(), what, element + "_price")
                        : atPoints.get(point).why(what, "shared_energy", element + "_price"))
                .toList();
        return Optional.of(values.size() == 1 ? values.getFirst() : sum(points, atPoints, values));
    }

    private boolean isMissing(int[] points, List<PricedEnergy> atPoints, MonthBook book, Findings findings) {
        var unpriced = Arrays.stream(points)
                .filter(point -> atPoints.get(point).isUnpriced())
                .toArray();
        for (int point : unpriced) {
            findings.missingPrice(
                    element, book.month(), book.community().points().get(point).id());
        }
        return unpriced.length > 0;
    }

    private Explanation sum(int[] points, List<PricedEnergy> atPoints, List<Explanation> values) {
        var total = Arrays.stream(points)
                .mapToObj(point -> atPoints.get(point).money())
                .reduce(Money::plus)
                .orElseThrow();
        return Explanation.of(Because.text("all_points"), Value.of(total), Operation.SUM, values);
    }
}
