package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;
import static respondet.regime.es.FourHours.amount;
import static respondet.regime.es.FourHours.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.regime.CommunityFixture;

/** Where the law says nothing, we choose and say so. */
class SilentLawTest {

    private static final Party MEMBER = Party.member("A");

    private static CommunityFixture at(String energy, String surplus) {
        return FourHours.community()
                .key("2025-01-01", FourHours.constant())
                .tariff("supply", "free", "energy", energy, "surplus", surplus, "tolls", "0.04");
    }

    private static List<Problem> notes(CommunityFixture community, String key) {
        return community.check(LAW).problems().stream()
                .filter(problem -> problem.hint().key().equals(key))
                .toList();
    }

    @Test
    void takesNegativeCompensationForNothing() {
        var settlement = at("0.10", "-0.02").settle(LAW);
        var compensation = lines(settlement, MEMBER, AmountKind.AVOIDED_COST, Item.SURPLUS_COMPENSATION)
                .getFirst();
        assertThat(compensation.exact().isZero()).isTrue();
        assertThat(compensation.why().operation()).isEqualTo(Operation.ABOVE_ZERO);
        assertThat(compensation.why().certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(amount(settlement, MEMBER, Item.SURPLUS_ABOVE_CAP)).isZero();
        assertThat(notes(at("0.10", "-0.02"), "problem.es.negative_compensation"))
                .extracting(problem -> problem.hint().args().get("member"))
                .contains(Value.of("A"));
    }

    @Test
    void losesTheWholeSurplusWhereEnergyFromTheGridIsWorthLessThanNothing() {
        var settlement = at("-0.10", "0.07").settle(LAW);
        assertThat(amount(settlement, MEMBER, Item.SURPLUS_COMPENSATION)).isZero();
        assertThat(amount(settlement, MEMBER, Item.SURPLUS_ABOVE_CAP)).isPositive();
        assertThat(SimplifiedCompensation.aboveCap(Money.eur("0.30"), Money.eur("-1")))
                .isEqualTo(Money.eur("0.30"));
    }

    @Test
    void saysNothingWherePricesArePositive() {
        assertThat(notes(at("0.10", "0.07"), "problem.es.negative_compensation"))
                .isEmpty();
        assertThat(notes(at("0.10", "0.07"), "problem.es.modality_within_month"))
                .isEmpty();
    }

    private static CommunityFixture twoDays(String inService) {
        var hours = new int[48];
        Arrays.fill(hours, 1000);
        return at("0.10", "0.07")
                .takes("PA", hours)
                .takes("PB", hours)
                .takes("PC", hours)
                .gives("PG", hours)
                .plant(new Plant("barn", "B", Technology.PV, Power.kW("1"), LocalDate.parse(inService), Facts.NONE));
    }

    @Test
    void namesThePlantThatTurnsCompensationIntoSaleWithinAMonth() {
        assertThat(notes(twoDays("2026-01-02"), "problem.es.modality_within_month"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.kind()).isEqualTo(ProblemKind.UNCERTAIN_LAW);
                    assertThat(note.interval()).contains("2026-01");
                    assertThat(note.hint().args()).containsEntry("plants", Value.of("barn"));
                });
        assertThat(notes(twoDays("2026-01-01"), "problem.es.modality_within_month"))
                .isEmpty();
    }
}
