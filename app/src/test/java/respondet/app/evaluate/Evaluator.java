package respondet.app.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Evaluates statements: each inner node's value from its parts by its named operation, each leaf from the files. A leaf that
 * nothing can be said of is a finding like a wrong one.
 */
final class Evaluator {

    private static final int CENTS = 2;

    private final OwnLaw law;
    private final ParameterFiles parameters;
    private final List<String> findings = new ArrayList<>();
    private final SortedMap<String, Integer> checked = new TreeMap<>();
    private final Map<String, BigDecimal> exactSums = new HashMap<>();
    private final Map<String, BigDecimal> roundedSums = new HashMap<>();

    /** Month and kind of the line that is looked at. */
    private String group = "";

    Evaluator(OwnLaw law, ParameterFiles parameters) {
        this.law = law;
        this.parameters = parameters;
    }

    /** What is wrong, or could not be checked. */
    List<String> findings() {
        return findings;
    }

    /** How often each kind of node was found right, by operation. */
    SortedMap<String, Integer> checked() {
        return checked;
    }

    void statement(JsonNode statement) {
        var member = statement.path("statement").path("member").path("id").asString();
        for (var each : statement.path("statement").path("months")) {
            var where = new Where(member, YearMonth.parse(each.path("month").asString()), List.of());
            energy(each.path("energy"), where);
            each.path("lines").forEach(line -> line(line, member));
            each.path("figures").forEach(figure -> figure(figure, member));
        }
    }

    /** Lines and figures of plants and of the community, after all statements: rounding follows from every other line. */
    void others(JsonNode lines, JsonNode figures) {
        for (boolean rounding : new boolean[] {false, true}) {
            for (var line : lines) {
                if (line.path("item").asString().equals("ROUNDING") == rounding) {
                    line(line, line.path("party").path("id").asString("community"));
                }
            }
        }
        figures.forEach(figure -> figure(figure, "community"));
    }

    private void line(JsonNode line, String holder) {
        var exact = line.path("exact").path("amount").decimalValue();
        group = line.path("month").asString() + " " + line.path("kind").asString();
        if (!line.path("item").asString().equals("ROUNDING")) {
            exactSums.merge(group, exact, BigDecimal::add);
            roundedSums.merge(group, exact.setScale(CENTS, RoundingMode.HALF_UP), BigDecimal::add);
        }
        top(new Figure(line.path("why")), exact, new Where(holder, month(line), List.of()));
    }

    private void figure(JsonNode figure, String holder) {
        var kWh = BigDecimal.valueOf(figure.path("energy").path("wattHours").asLong(), 3);
        top(new Figure(figure.path("why")), kWh, new Where(holder, month(figure), List.of()));
    }

    private static YearMonth month(JsonNode line) {
        return YearMonth.parse(line.path("month").asString());
    }

    private Optional<BigDecimal> leaf(Figure leaf, Where where) {
        return switch (leaf.key()) {
            case "explain.rounding.total" ->
                Optional.ofNullable(exactSums.get(group)).map(sum -> sum.setScale(CENTS, RoundingMode.HALF_UP));
            case "explain.rounding.lines" -> Optional.ofNullable(roundedSums.get(group));
            default -> law.leaf(leaf, where);
        };
    }

    private void energy(JsonNode told, Where where) {
        var own = law.energy(where.member(), where.month());
        var names = List.of("consumed", "shared", "surplus", "residual");
        for (int i = 0; i < names.size(); i++) {
            var kWh = told.path(names.get(i)).decimalValue();
            count("ENERGY", kWh, Optional.of(BigDecimal.valueOf(own[i])), where + " " + names.get(i));
        }
    }

    private void top(Figure why, BigDecimal told, Where where) {
        count("LINE", told, Optional.of(why.value()), why.key() + " of " + where);
        check(why, where);
    }

    private void check(Figure node, Where where) {
        node.parts().forEach(part -> check(part, where.below(node)));
        if (node.number().isEmpty()) {
            var place = node.key() + " of " + where.member() + " in " + where.month();
            if (node.parts().isEmpty() && law.isRight(node, where)) {
                checked.merge("WORD", 1, Integer::sum);
            } else {
                findings.add(place + ": nobody knows whether this is right");
            }
            return;
        }
        var kind = node.operation().equals("INPUT") ? "INPUT " + node.key() : node.operation();
        count(kind, node.value(), expected(node, where), node.key() + " of " + where.member() + " in " + where.month());
    }

    private void count(String kind, BigDecimal told, Optional<BigDecimal> own, String place) {
        if (own.isEmpty()) {
            findings.add(place + ": nobody knows whether " + told + " is right");
        } else if (own.get().compareTo(told) != 0) {
            findings.add(place + ": told " + told + ", but it is " + own.get());
        } else {
            checked.merge(kind, 1, Integer::sum);
        }
    }

    private Optional<BigDecimal> expected(Figure node, Where where) {
        var parts = node.parts();
        return switch (node.operation()) {
            case "INPUT" -> leaf(node, where);
            case "PARAMETER" -> parameters.value(node, where);
            case "SUM" -> sum(parts);
            case "DIFFERENCE" -> sum(parts.subList(1, parts.size())).map(part(node, 0)::subtract);
            case "PRODUCT" -> parts.stream().map(Figure::value).reduce(BigDecimal::multiply);
            case "QUOTIENT" -> Optional.of(part(node, 0).divide(part(node, 1), MathContext.DECIMAL64));
            case "MINIMUM" -> parts.stream().map(Figure::value).reduce(BigDecimal::min);
            case "MAXIMUM" -> parts.stream().map(Figure::value).reduce(BigDecimal::max);
            case "ABOVE_ZERO" -> Optional.of(part(node, 0).max(BigDecimal.ZERO));
            case "ROUNDED" -> Optional.of(rounded(node));
            case "SUM_OVER_INTERVALS" -> law.overIntervals(node, where);
            case "LARGEST_REMAINDER" -> divided(node, where);
            default -> Optional.empty();
        };
    }

    private static BigDecimal part(Figure node, int place) {
        return node.part(place).value();
    }

    private static Optional<BigDecimal> sum(List<Figure> parts) {
        return Optional.of(parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Energy to the watt-hour, money to a billionth. */
    private static BigDecimal rounded(Figure node) {
        return part(node, 0).setScale(node.is("energy") ? 3 : 9, RoundingMode.HALF_UP);
    }

    /** The exact part, from all claims (a yearly fee is divided in cents); and never more than a unit from its proportion among the parts that are shown. */
    private Optional<BigDecimal> divided(Figure node, Where where) {
        int scale = node.is("energy") ? 3 : node.key().equals("explain.it.fee_of_month") ? CENTS : 9;
        var all = part(node, 2);
        var proportion = all.signum() == 0
                ? BigDecimal.ZERO
                : part(node, 0).multiply(part(node, 1)).divide(all, scale + 6, RoundingMode.HALF_UP);
        var unit = BigDecimal.ONE.movePointLeft(scale);
        return law.divided(node, where)
                .filter(own -> own.subtract(proportion).abs().compareTo(unit) <= 0);
    }
}
