package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** Whoever trusts nobody can compute each figure again from its tree. */
class ExplanationTest {

    private static List<Settlement> settlements() {
        return List.of(
                settle(PolishExamples.fourHours("pl-cooperative").openingLot("2025-01", 900), new PolishCooperative()),
                settle(PolishExamples.story("pl-cooperative"), new PolishCooperative()),
                settle(PolishExamples.fourHours("pl-cluster").fact("state_aid_decision", "true"), new PolishCluster()),
                settle(PolishExamples.story("pl-net-billing").price("rcem", "0.25"), new PolishNetBilling()));
    }

    private static Settlement settle(CommunityFixture community, Regime law) {
        return community.price("surplus", "0.40").settle(law);
    }

    @Test
    void recomputesEveryFigure() {
        for (var settlement : settlements()) {
            var hours = Stream.of(0, 1, 2, 3)
                    .flatMap(t ->
                            Stream.of(0, 1, 2).map(m -> settlement.allocation().whyShared(t, m)));
            var lines = settlement.lines().stream().map(line -> line.why());
            var figures = settlement.valuation().figures().stream().map(figure -> figure.why());
            Stream.of(lines, figures, hours).flatMap(each -> each).forEach(ExplanationTest::check);
        }
    }

    private static void check(Explanation tree) {
        tree.parts().forEach(ExplanationTest::check);
        var parts = tree.parts().stream().map(part -> number(part.value())).toList();
        var value = number(tree.value());
        switch (tree.operation()) {
            case SUM ->
                assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(value);
            case DIFFERENCE ->
                assertThat(parts.stream().reduce(BigDecimal::subtract).orElseThrow())
                        .isEqualByComparingTo(value);
            case MINIMUM ->
                assertThat(parts.stream().reduce(BigDecimal::min).orElseThrow()).isEqualByComparingTo(value);
            case PRODUCT ->
                assertThat(parts.stream().reduce(BigDecimal::multiply).orElseThrow())
                        .isEqualByComparingTo(value);
            case ROUNDED ->
                assertThat(parts.getFirst().setScale(value.scale(), RoundingMode.HALF_UP))
                        .isEqualByComparingTo(value);
            case LARGEST_REMAINDER -> assertThat(quotaDistance(parts, value)).isLessThan(unit(tree));
            case INPUT, PARAMETER, SUM_OVER_INTERVALS ->
                assertThat(tree.what().key()).isNotBlank();
            case QUOTIENT, MAXIMUM, ABOVE_ZERO -> throw new AssertionError("Not used: " + tree);
        }
    }

    /** Less than a watt-hour, or a unit of what else is divided. */
    private static BigDecimal quotaDistance(List<BigDecimal> parts, BigDecimal value) {
        return parts.get(2).signum() == 0
                ? value
                : parts.get(0)
                        .multiply(parts.get(1))
                        .divide(parts.get(2), 9, RoundingMode.HALF_UP)
                        .subtract(value)
                        .abs();
    }

    private static BigDecimal unit(Explanation tree) {
        return tree.value() instanceof Value.Energy ? new BigDecimal("0.001") : BigDecimal.ONE;
    }

    private static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> energy.inKWh();
            case Value.Money(var money) -> money.amount();
            case Value.Price(var price) -> price.perKWh();
            case Value.Decimal(var decimal) -> decimal;
            default -> throw new AssertionError("Not a number: " + value);
        };
    }

    @Test
    void citesTheArticleOfEveryLine() {
        for (var settlement : settlements()) {
            assertThat(settlement.valuation().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.why().reference().isPresent());
        }
    }

    @Test
    void explainsTheHour() {
        var why = settlements().getFirst().allocation().whyShared(3, 0);
        assertThat(why.operation()).isEqualTo(Operation.LARGEST_REMAINDER);
        assertThat(number(why.value())).isEqualByComparingTo("0.923");
        assertThat(why.parts().getFirst().operation()).isEqualTo(Operation.MINIMUM);
    }
}
