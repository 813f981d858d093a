package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.A;
import static respondet.regime.be.SharedExample.ROOF;
import static respondet.regime.be.SharedExample.SPECIFIC;
import static respondet.regime.be.SharedExample.example;
import static respondet.regime.be.SharedExample.internal;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Settlement;

/** regimes.md, section 4.5: the price of shared energy is free, and what one side pays the other receives. */
class InternalPriceTest {

    @Test
    void letsTheInternalPriceBeZero() {
        var settlement = settle(example().price("internal", "0"));
        assertThat(internal(settlement, A)).isEqualTo("0");
        assertThat(problems(settlement, ProblemKind.MISSING_PRICE)).isEmpty();
    }

    @Test
    void takesTheInternalPriceOfEachQuarterHour() { // A: 2 kWh at 0.10, 1 at 0.20, 1 at 0.05
        var settlement = settle(example().priceEach("internal", "0.30", "0.10", "0.20", "0.05"));
        assertThat(internal(settlement, A)).isEqualTo("-0.45");
        // all: 3.5 kWh at 0.10, 5.5 at 0.20, 2.0 at 0.05
        assertThat(internal(settlement, ROOF)).isEqualTo("1.55");
        var why = whyPaid(settlement);
        assertThat(why.operation()).isEqualTo(Operation.SUM_OVER_INTERVALS);
        assertThat(Recomputed.number(why.parts().get(1).value())).isEqualByComparingTo("0.1125");
        assertThat(why.parts().get(1).what().key()).isEqualTo("explain.be.mean_price");
    }

    @Test
    void balancesTheInternalPriceExactly() {
        var settlement = settle(example()
                .priceEach("internal", "0.30", "0.123456789", "0.2", "0.05")
                .plant("barn", "A", "50")
                .plantPoint("PH", "barn")
                .gives("PH", 7, 11, 13, 17));
        var sum = settlement.lines().stream()
                .filter(line -> line.kind() == AmountKind.INTERNAL_PRICE && line.item() == Item.SHARING_PRICE)
                .map(Line::exact)
                .reduce(Money.eur("0"), Money::plus);
        assertThat(sum.isZero()).isTrue();
    }

    @Test
    void leavesOutAllInternalPaymentsWhereOneQuarterHourHasNoPrice() {
        var settlement = settle(example().priceEach("internal", "0.10", "", "0.10", "0.10"));
        assertThat(internal(settlement, A)).isEqualTo("none");
        assertThat(internal(settlement, ROOF)).isEqualTo("none");
        // nothing is shared in the first quarter-hour, so its price is not needed
        assertThat(internal(settle(example().priceEach("internal", "", "0.1", "0.1", "0.1")), A))
                .isEqualTo("-0.4");
    }

    @Test
    void tellsAFlatPriceAsItIs() { // A: 4 kWh at 0.10
        var why = whyPaid(settle(example()));
        assertThat(why.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(why.what().key()).isEqualTo("explain.be.sharing_price");
        assertThat(why.parts())
                .extracting(part -> part.what().key())
                .containsExactly("explain.be.shared_energy", "explain.be.internal_price");
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Because.energy(4000), Value.of(Price.perKWh("0.10", Currency.getInstance("EUR"))));
    }

    private static Explanation whyPaid(Settlement settlement) {
        var owed = settlement.linesOf(A).stream()
                .filter(line -> line.kind() == AmountKind.INTERNAL_PRICE)
                .findFirst()
                .orElseThrow()
                .why();
        return owed.parts().get(1);
    }

    @ParameterizedTest
    @CsvSource({"be-building, 35nonies", "be-cer, 35quindecies", "be-cec, 35quindecies"})
    void citesTheArticleThatOpensTheForm(String form, String article) {
        var law = Stream.of(
                        WalloonRegime.building(), WalloonRegime.renewableCommunity(), WalloonRegime.citizenCommunity())
                .filter(each -> each.id().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(Quarters.example(form, SPECIFIC).settle(law).linesOf(ROOF))
                .filteredOn(line -> line.item() == Item.SHARING_PRICE)
                .extracting(line -> line.why().reference())
                .containsExactly(Optional.of(Acts.decree(article)));
    }
}
