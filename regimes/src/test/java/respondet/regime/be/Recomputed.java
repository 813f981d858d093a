package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;

/** A reader who trusts nobody and computes an explanation again, step by step. */
final class Recomputed {

    private Recomputed() {}

    static void check(Explanation why) {
        why.parts().forEach(Recomputed::check);
        var value = number(why.value());
        if (why.operation() == Operation.LARGEST_REMAINDER) {
            var parts = numbers(why);
            var whole = parts.get(0).multiply(BigDecimal.valueOf(1000));
            var quota = parts.get(2).signum() == 0
                    ? BigDecimal.ZERO
                    : whole.multiply(parts.get(1)).divide(parts.get(2), MathContext.DECIMAL128);
            var wattHours = value.multiply(BigDecimal.valueOf(1000));
            assertThat(wattHours.subtract(quota).abs()).as("%s", why).isLessThan(BigDecimal.ONE);
        } else if (!why.parts().isEmpty() && why.operation() != Operation.SUM_OVER_INTERVALS) {
            assertThat(value).as("%s", why).isEqualByComparingTo(again(why));
        }
    }

    private static List<BigDecimal> numbers(Explanation why) {
        return why.parts().stream().map(part -> number(part.value())).toList();
    }

    private static BigDecimal again(Explanation why) {
        var parts = numbers(why).stream();
        return switch (why.operation()) {
            case SUM -> parts.reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> parts.reduce(BigDecimal::subtract).orElseThrow();
            case PRODUCT -> parts.reduce(BigDecimal.ONE, BigDecimal::multiply);
            case MINIMUM -> parts.reduce(BigDecimal::min).orElseThrow();
            case ABOVE_ZERO -> parts.findFirst().orElseThrow().max(BigDecimal.ZERO);
            case INPUT, PARAMETER, QUOTIENT, MAXIMUM, SUM_OVER_INTERVALS, LARGEST_REMAINDER, ROUNDED ->
                throw new AssertionError("Not expected: " + why);
        };
    }

    static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> energy.inKWh();
            case Value.Money(var money) -> money.amount();
            case Value.Price(var price) -> price.perKWh();
            case Value.Decimal(var number) -> number;
            case Value.Percent(var ratio) -> ratio;
            case Value.Power _, Value.Text _, Value.Word _, Value.Date _, Value.Month _, Value.Moment _ ->
                throw new AssertionError("Not a number: " + value);
        };
    }
}
