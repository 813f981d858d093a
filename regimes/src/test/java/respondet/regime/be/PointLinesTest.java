package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.A;
import static respondet.regime.be.SharedExample.SPECIFIC;
import static respondet.regime.be.SharedExample.example;
import static respondet.regime.be.SharedExample.hints;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import org.junit.jupiter.api.Test;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;

/** The value of shared energy at the prices of each point, on the shared example. */
class PointLinesTest {

    @Test
    void leavesOutWhatHasNoPrice() {
        var settlement = settle(Quarters.withoutPrices("be-cer", SPECIFIC).tariff("home", "", "grid", "0.14"));
        assertThat(settlement.lines()).isEmpty();
        assertThat(problems(settlement, ProblemKind.MISSING_PRICE))
                .extracting(problem -> problem.hint().args().get("price") + " "
                        + problem.point().orElse("-"))
                .containsExactly(
                        text("energy", "PA"),
                        text("energy", "PB"),
                        text("energy", "PC"),
                        text("internal", "-"),
                        text("injection", "-"));
        assertThat(hints(settlement, ProblemKind.MISSING_PRICE)).containsOnly("problem.be.missing_price");
    }

    private static String text(String price, String point) {
        return Value.of(price) + " " + point;
    }

    @Test
    void sumsTheValueOverAllPointsOfAMember() { // A's second point takes the same again, dearer
        var settlement = settle(example()
                .tariff("shop", "", "energy", "0.23")
                .point("PA2", "A", "shop")
                .takes("PA2", 1000, 2000, 1000, 3000));
        // specific, C doubled: t2 min(3.0, 4.0), t3 min(5.0, 2.0), t4 min(1.0, 6.0): 6 kWh, half at each point
        assertThat(Quarters.amount(settlement, A, AmountKind.AVOIDED_COST, Item.ENERGY))
                .isEqualTo("1.08");
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
    }
}
