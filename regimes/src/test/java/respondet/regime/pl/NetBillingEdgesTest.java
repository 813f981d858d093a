package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.lines;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Verdict.Answer;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.regime.CommunityFixture;

/** Net-billing where nothing is netted, owed or left. */
class NetBillingEdgesTest {

    private static final PolishNetBilling LAW = new PolishNetBilling();

    private static CommunityFixture roof(String start) {
        return CommunityFixture.poland("pl-net-billing")
                .startingAt(start)
                .member("A", MemberKind.HOUSEHOLD)
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .plant("roof", "A", "5")
                .prosumerPoint("PA", "A", "roof", "home")
                .price("rcem", "0.20");
    }

    @Test
    void avoidsNothingWhereNothingMetInTheHour() {
        var settlement = roof("2026-01-01T00:00")
                .takes("PA", 1000, 0)
                .gives("PA", 0, 2000)
                .settle(LAW);
        assertThat(settlement.valuation().lines()).extracting(Line::item).containsExactly(Item.PROSUMER_DEPOSIT);
        assertThat(lines(settlement, Item.PROSUMER_DEPOSIT).getFirst().exact())
                .isEqualTo(Money.pln("0.492")); // 2 kWh x 0.20 x 1.23, less than the 0.50 owed
    }

    @Test
    void paysBackTheWholeRestWhereItIsSmall() { // 20 credited, 17 used, 3 left of which up to 4 may be paid back
        int year = 365 * 24;
        var taken = new int[year + 1];
        var given = new int[year + 1];
        given[0] = 100_000;
        taken[year] = 34_000;
        var settlement =
                roof("2025-01-01T00:00").takes("PA", taken).gives("PA", given).settle(LAW);
        assertThat(lines(settlement, Item.DEPOSIT_REFUND)).singleElement().satisfies(line -> {
            assertThat(line.exact()).isEqualTo(Money.pln("3"));
            assertThat(line.month()).isEqualTo(YearMonth.of(2026, 1));
        });
        assertThat(lines(settlement, Item.DEPOSIT_EXPIRED)).isEmpty();
    }

    @Test
    void saysOnceThatTheFeesOfAYearAreUnknown() { // two roofs
        var settlement = roof("2024-06-01T00:00")
                .plant("barn", "A", "5")
                .prosumerPoint("PB", "A", "barn", "home")
                .takes("PA", 1)
                .gives("PA", 1)
                .takes("PB", 1)
                .gives("PB", 1)
                .settle(LAW);
        assertThat(settlement.valuation().problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_FEE, ProblemKind.UNKNOWN_FEE);
    }

    @Test
    void asksForRenewablePlants() {
        var pv = roof("2026-01-01T00:00").takes("PA", 1).gives("PA", 0);
        assertThat(pv.settle(LAW).feasibility().getFirst().answer()).isEqualTo(Answer.YES);
        var gas = new Plant("gas", "A", Technology.COGENERATION, Power.kW("1"), LocalDate.of(2020, 1, 1), Facts.NONE);
        var verdict = pv.plant(gas).settle(LAW).feasibility().getFirst();
        assertThat(verdict.answer()).isEqualTo(Answer.NO);
        assertThat(verdict.reference().article()).isEqualTo("4(1a)(2)");
    }
}
