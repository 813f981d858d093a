package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.billed;
import static respondet.regime.pl.PolishExamples.figure;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.lines;
import static respondet.regime.pl.PolishExamples.threeMembers;
import static respondet.regime.pl.PolishExamples.total;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Lot;
import respondet.core.settlement.Settlement;

/** The worked example of the Polish cooperative (balances 3.5, -2.5, -3.5, 4.5 kWh) through the main flow. */
class PolishCooperativeTest {

    private static final PolishCooperative LAW = new PolishCooperative();
    private static final String COOPERATIVE = "pl-cooperative";

    private final Settlement settlement = fourHours(COOPERATIVE).settle(LAW);

    @Test
    void sharesWhatMeetsInTheHour() {
        var all = settlement.allocation().months().getFirst().all();
        assertThat(all).isEqualTo(new EnergyTotals(20_000, 18_000, 12_000, 6_000, 8_000));
    }

    @Test
    void creditsBillsAndLosesAsPublished() {
        assertThat(figure(settlement, "credited_wh")).isEqualTo(3600);
        assertThat(figure(settlement, "billed_wh")).isEqualTo(4400);
        assertThat(figure(settlement, "lost_wh")).isEqualTo(2400);
        assertThat(figure(settlement, "expired_wh")).isZero();
        assertThat(settlement.valuation().lots()).isEmpty();
    }

    @Test
    void splitsTheBilledVolumeByNetWithdrawal() {
        assertThat(List.of(billed(settlement, "A"), billed(settlement, "B"), billed(settlement, "C")))
                .containsExactly(1540L, 1760L, 1100L);
    }

    @Test
    void drawsACarriedLotBeforeBilling() { // Er(po) = -0.5
        var carried = fourHours(COOPERATIVE).openingLot("2025-12", 500).settle(LAW);
        assertThat(figure(carried, "billed_wh")).isEqualTo(3900);
        assertThat(List.of(billed(carried, "A"), billed(carried, "B"), billed(carried, "C")))
                .containsExactly(1365L, 1560L, 975L);
    }

    @Test
    void keepsTheOldLotForItsMonthAndOpensANewOne() { // old lot 0.5, Ebsp 2, Ebsw -10: old 0, new 4.5, billed 0
        var month = threeMembers(COOPERATIVE)
                .takes("PA", 2000, 0)
                .takes("PB", 0, 0)
                .takes("PC", 0, 0)
                .gives("PG", 0, 10_000)
                .openingLot("2025-12", 500)
                .settle(LAW);
        assertThat(figure(month, "billed_wh")).isZero();
        assertThat(month.valuation().lots()).containsExactly(lot("2026-01", 4500, 0));
    }

    @Test
    void opensALotOfWhatTheMonthDoesNotNeed() { // Ebsp 2, Ebsw -10: Er = -4.0
        var month = threeMembers(COOPERATIVE)
                .takes("PA", 2000, 0)
                .takes("PB", 0, 0)
                .takes("PC", 0, 0)
                .gives("PG", 0, 10_000)
                .settle(LAW);
        assertThat(month.valuation().lots()).containsExactly(lot("2026-01", 4000, 0));
    }

    @Test
    void losesAnOldLotAfterTheSameMonthOfTheNextYear() {
        var last = fourHours(COOPERATIVE).openingLot("2025-01", 9000).settle(LAW);
        assertThat(figure(last, "billed_wh")).isZero();
        assertThat(last.valuation().lots()).containsExactly(lot("2025-01", 0, 1000), lot("2026-01", 3600, 0));
        var late = fourHours(COOPERATIVE).openingLot("2024-12", 9000).settle(LAW);
        assertThat(figure(late, "billed_wh")).isEqualTo(4400);
        assertThat(figure(late, "expired_wh")).isEqualTo(9000);
    }

    @Test
    void savesThePublishedMoney() { // 16.2092 without, 3.5660 with, 12.6432 saved
        var lines = settlement.valuation().lines();
        assertThat(lines).allMatch(line -> line.kind() == AmountKind.AVOIDED_COST);
        assertThat(total(lines)).isEqualTo(Money.pln("12.643176"));
        assertThat(total(lines(settlement, Item.ENERGY).stream()
                        .filter(line -> !line.party().id().isEmpty())
                        .toList()))
                .isEqualTo(Money.pln("7.724496")); // 15.6 kWh at 0.49516
        assertThat(lines(settlement, Item.CAPACITY_FEE)).isEmpty();
        assertThat(settlement.valuation().problems()).isEmpty();
    }

    @Test
    void addsItsRoundedLinesToTheRoundedTotal() {
        var rounded = settlement.lines().stream().map(Line::rounded).reduce(java.math.BigDecimal::add);
        assertThat(rounded).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("12.64"));
    }

    private static Lot lot(String origin, long open, long expired) {
        return new Lot(
                YearMonth.of(2026, 1), YearMonth.parse(origin), Energy.wattHours(open), Energy.wattHours(expired));
    }
}
