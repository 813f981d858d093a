package respondet.regime.it;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Value;

/** Computes every operation of an explanation again from the values of its parts. */
final class Recomputed {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000000002");

    private Recomputed() {}

    /** The nodes whose value does not follow from their parts. */
    static List<Explanation> faults(Explanation node) {
        var faults = new ArrayList<Explanation>();
        node.parts().forEach(part -> faults.addAll(faults(part)));
        if (!holds(node)) {
            faults.add(node);
        }
        return faults;
    }

    private static boolean holds(Explanation node) {
        return switch (node.operation()) {
            case INPUT, PARAMETER, SUM_OVER_INTERVALS -> true;
            default -> {
                var parts =
                        node.parts().stream().map(part -> number(part.value())).toList();
                var off = number(node.value()).subtract(compute(node, parts)).abs();
                yield off.compareTo(tolerance(node)) <= 0;
            }
        };
    }

    private static BigDecimal tolerance(Explanation node) {
        boolean whole = node.operation() == Explanation.Operation.LARGEST_REMAINDER;
        if (whole && node.value() instanceof Value.Energy) {
            return new BigDecimal("0.001");
        }
        return whole && node.what().key().equals("explain.it.fee_of_month") ? new BigDecimal("0.01") : TOLERANCE;
    }

    private static BigDecimal compute(Explanation node, List<BigDecimal> parts) {
        var first = parts.getFirst();
        return switch (node.operation()) {
            case SUM -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> parts.stream().skip(1).reduce(first, BigDecimal::subtract);
            case PRODUCT -> parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case QUOTIENT -> first.divide(parts.get(1), MathContext.DECIMAL128);
            case MINIMUM -> parts.stream().reduce(first, BigDecimal::min);
            case MAXIMUM -> parts.stream().reduce(first, BigDecimal::max);
            case ABOVE_ZERO -> first.max(BigDecimal.ZERO);
            case ROUNDED -> first;
            case LARGEST_REMAINDER -> first.multiply(parts.get(1)).divide(parts.get(2), MathContext.DECIMAL128);
            case INPUT, PARAMETER, SUM_OVER_INTERVALS -> throw new IllegalStateException();
        };
    }

    private static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> energy.inKWh();
            case Value.Money(var money) -> money.amount();
            case Value.Price(var price) -> price.perKWh();
            case Value.Decimal(var number) -> number;
            case Value.Percent(var ratio) -> ratio;
            default -> throw new IllegalStateException("not a number: " + value);
        };
    }
}
