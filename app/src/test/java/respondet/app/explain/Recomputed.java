package respondet.app.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Computes every node of a printed tree again, from nothing but the values of its parts. */
final class Recomputed {

    /** One unit in the last place of a quotient that does not end. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000000002");

    private Recomputed() {}

    /** The nodes whose value does not follow from their parts. */
    static List<JsonNode> faults(JsonNode node) {
        var faults = new ArrayList<JsonNode>();
        node.path("parts").forEach(part -> faults.addAll(faults(part)));
        if (!holds(node)) {
            faults.add(node);
        }
        return faults;
    }

    private static boolean holds(JsonNode node) {
        var operation = node.path("operation").asString("");
        boolean leaf = List.of("input", "parameter", "sum_over_intervals").contains(operation);
        if (leaf) {
            return true;
        }
        var parts = new ArrayList<BigDecimal>();
        node.path("parts").forEach(part -> parts.add(number(part)));
        var off = number(node).subtract(compute(operation, parts)).abs();
        return off.compareTo(tolerance(operation, node)) <= 0;
    }

    /** A unit of what is divided, half a unit of what is rounded. */
    private static BigDecimal tolerance(String operation, JsonNode node) {
        var value = node.path("value").asString("");
        var unit = value.endsWith(" kWh") ? new BigDecimal("0.001") : new BigDecimal("0.01");
        return switch (operation) {
            case "largest_remainder" -> unit;
            case "rounded" -> unit.divide(BigDecimal.TWO);
            default -> TOLERANCE;
        };
    }

    private static BigDecimal compute(String operation, List<BigDecimal> parts) {
        var first = parts.isEmpty() ? BigDecimal.ZERO : parts.getFirst();
        return switch (operation) {
            case "sum" -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "difference" -> parts.stream().skip(1).reduce(first, BigDecimal::subtract);
            case "product" -> parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case "quotient" -> first.divide(parts.get(1), MathContext.DECIMAL128);
            case "minimum" -> parts.stream().reduce(first, BigDecimal::min);
            case "maximum" -> parts.stream().reduce(first, BigDecimal::max);
            case "above_zero" -> first.max(BigDecimal.ZERO);
            case "rounded" -> first;
            case "largest_remainder" ->
                parts.get(2).signum() == 0
                        ? BigDecimal.ZERO
                        : first.multiply(parts.get(1)).divide(parts.get(2), MathContext.DECIMAL128);
            default -> throw new IllegalStateException("unknown operation: " + operation);
        };
    }

    private static BigDecimal number(JsonNode node) {
        var value = node.path("value").asString("");
        var space = value.indexOf(' ');
        return new BigDecimal(space < 0 ? value : value.substring(0, space));
    }
}
