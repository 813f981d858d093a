package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** A reader who trusts nobody computes each line again from its tree. */
class ExplanationTest {

    @Test
    void recomputesEveryLineFromItsTree() {
        for (var fixture : List.of(FourHours.regulated(), FourHours.free(), SurplusSaleTest.tooLarge())) {
            var settlement = fixture.key("2025-01-01", FourHours.constant()).settle(LAW);
            assertThat(settlement.valuation().lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.why().value()).isEqualTo(Value.of(line.exact()));
                assertThat(line.why().reference().isPresent()
                                || !line.why().parts().isEmpty())
                        .isTrue();
                verify(line.why());
            });
        }
    }

    private static void verify(Explanation tree) {
        tree.parts().forEach(ExplanationTest::verify);
        var parts = tree.parts().stream().map(part -> number(part.value())).toList();
        var value = number(tree.value());
        switch (tree.operation()) {
            case MINIMUM ->
                assertThat(value).isEqualByComparingTo(parts.getFirst().min(parts.getLast()));
            case DIFFERENCE ->
                assertThat(value).isEqualByComparingTo(parts.getFirst().subtract(parts.getLast()));
            case PRODUCT ->
                assertThat(value).isEqualByComparingTo(parts.getFirst().multiply(parts.getLast()));
            case SUM -> assertThat(value).isEqualByComparingTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case INPUT, PARAMETER -> assertThat(tree.parts()).isEmpty();
            case SUM_OVER_INTERVALS -> assertThat(tree.parts()).hasSize(2);
            case LARGEST_REMAINDER -> assertThat(tree.parts()).hasSize(3);
            case QUOTIENT, MAXIMUM, ABOVE_ZERO, ROUNDED -> throw new AssertionError("not used here");
        }
    }

    private static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> energy.inKWh();
            case Value.Money(var money) -> money.amount();
            case Value.Price(var price) -> price.perKWh();
            case Value.Percent(var ratio) -> ratio;
            case Value.Decimal(var number) -> number;
            default -> BigDecimal.ZERO;
        };
    }

    @Test
    void saysWhyAMemberGotItsShare() { // S1, hour 3: B owns 3 of 10 kWh and takes 4
        var allocation = FourHours.regulated()
                .key("2025-01-01", FourHours.constant())
                .settle(LAW)
                .allocation();
        var why = allocation.whyShared(2, 1);
        verify(why);
        assertThat(why.value()).isEqualTo(Value.of(Energy.kWh("3")));
        assertThat(why.operation()).isEqualTo(Operation.MINIMUM);
        assertThat(why.reference()).contains(Acts.article("annex I"));
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Energy.kWh("3")), Value.of(Energy.kWh("4")));
        assertThat(why.parts().getFirst().parts())
                .extracting(part -> number(part.value()).stripTrailingZeros())
                .containsExactly(new BigDecimal("1E+1"), new BigDecimal("0.3"), BigDecimal.ONE);
    }
}
