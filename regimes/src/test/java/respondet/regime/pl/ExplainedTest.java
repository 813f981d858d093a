package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;

/** An amount and its tree are made in one step, so that they cannot say different things. */
class ExplainedTest {

    private static final Message WHAT = Message.of("explain.pl.avoided");
    private static final Explanation ENERGY = Explained.energy("explain.pl.billed", 2000);
    private static final Explanation PRICE = Explanation.input(
            Message.of("explain.pl.price.energy"), Value.of(Price.perKWh("0.50", Currency.getInstance("PLN"))));

    @Test
    void multipliesEnergyByPriceAndThenByAFactor() {
        var cost = Explained.product(WHAT, ENERGY, PRICE);
        assertThat(cost.money()).isEqualTo(Money.pln("1"));
        assertThat(cost.why().parts()).containsExactly(ENERGY, PRICE);
        var factor = Explanation.input(Message.of("explain.pl.deposit_factor"), Value.of(new BigDecimal("1.23")));
        var more = cost.times(WHAT, factor);
        assertThat(more.money()).isEqualTo(Money.pln("1.23"));
        assertThat(more.why().operation()).isEqualTo(Operation.PRODUCT);
        assertThat(more.why().parts()).containsExactly(cost.why(), factor);
    }

    @Test
    void leavesASumOfOneAsItIs() {
        var one = Explained.product(WHAT, ENERGY, PRICE);
        assertThat(Explained.sum(WHAT, List.of(one))).isSameAs(one);
        var two = Explained.sum(WHAT, List.of(one, one));
        assertThat(two.money()).isEqualTo(Money.pln("2"));
        assertThat(two.why().value()).isEqualTo(Value.of(Money.pln("2")));
        assertThat(two.why().parts()).containsExactly(one.why(), one.why());
    }

    @Test
    void refusesToMultiplyWhatIsNoEnergyPriceOrFactor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explained.product(WHAT, PRICE, PRICE))
                .withMessageContaining("not an energy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explained.product(WHAT, ENERGY, ENERGY))
                .withMessageContaining("not a price");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explained.product(WHAT, ENERGY, PRICE).times(WHAT, PRICE))
                .withMessageContaining("not a factor");
    }
}
