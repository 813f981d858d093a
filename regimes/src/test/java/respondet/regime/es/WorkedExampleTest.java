package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;
import static respondet.regime.es.FourHours.amount;
import static respondet.regime.es.FourHours.lines;
import static respondet.regime.es.FourHours.saving;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** The fact sheet's section 2.9: S1, S2 and S3 through the main flow. */
class WorkedExampleTest {

    @ParameterizedTest(name = "S1 {0}")
    @CsvSource({
        "A, 4000, 3000, 5000, 0.310, 0.910",
        "B, 4600, 3400,  800, 0.056, 0.700",
        "C, 2400, 2600, 1200, 0.079, 0.420"
    })
    void settlesConstantCoefficientsAtTheRegulatedPrice(
            String member, long self, long grid, long surplus, String compensation, String saving) {
        var settlement =
                FourHours.regulated().key("2025-01-01", FourHours.constant()).settle(LAW);
        var energy = energy(settlement, member);
        assertThat(energy).isEqualTo(new EnergyTotals(self + grid, 0, self, surplus, grid));
        assertThat(amount(settlement, Party.member(member), Item.SURPLUS_COMPENSATION))
                .isEqualByComparingTo(compensation);
        assertThat(amount(settlement, Party.member(member), Item.SURPLUS_ABOVE_CAP))
                .isZero();
        assertThat(saving(settlement, member)).isEqualByComparingTo(saving);
    }

    @ParameterizedTest(name = "S2 {0}")
    @CsvSource({"A, 0.300, 0.050, 0.860", "B, 0.056, 0, 0.700", "C, 0.084, 0, 0.420"})
    void losesWhatTheCapCutsOff(String member, String compensation, String lost, String saving) {
        var settlement =
                FourHours.free().key("2025-01-01", FourHours.constant()).settle(LAW);
        assertThat(amount(settlement, Party.member(member), Item.SURPLUS_COMPENSATION))
                .isEqualByComparingTo(compensation);
        assertThat(amount(settlement, Party.member(member), Item.SURPLUS_ABOVE_CAP))
                .isEqualByComparingTo(lost);
        assertThat(saving(settlement, member)).isEqualByComparingTo(saving);
    }

    @Test
    void marksWhatIsLostAsLost() {
        var settlement =
                FourHours.free().key("2025-01-01", FourHours.constant()).settle(LAW);
        assertThat(lines(settlement, Party.member("A"), AmountKind.LOST, Item.SURPLUS_ABOVE_CAP))
                .hasSize(1);
        assertThat(lines(settlement, Party.member("B"), AmountKind.LOST, Item.SURPLUS_ABOVE_CAP))
                .isEmpty();
    }

    // in exact fractions 0.13000018, 0.18199988, 0.07299994; whole watt-hours give A 1429, B 714, C 357 in hour 2
    @ParameterizedTest(name = "S3 {0}")
    @CsvSource({"A, 3900, 1929, 0.13003", "B, 5800, 2914, 0.18198", "C, 2300, 1157, 0.07299"})
    void settlesHourlyCoefficients(String member, long self, long surplus, String compensation) {
        var settlement =
                FourHours.regulated().key("2025-01-01", FourHours.hourly()).settle(LAW);
        assertThat(energy(settlement, member).shared()).isEqualTo(self);
        assertThat(energy(settlement, member).surplus()).isEqualTo(surplus);
        assertThat(amount(settlement, Party.member(member), Item.SURPLUS_COMPENSATION))
                .isEqualByComparingTo(compensation);
    }

    @Test
    void savesTwoEurosTenByHourlyCoefficients() {
        var settlement =
                FourHours.regulated().key("2025-01-01", FourHours.hourly()).settle(LAW);
        assertThat(saving(settlement, "A").add(saving(settlement, "B")).add(saving(settlement, "C")))
                .isEqualByComparingTo("2.10");
    }

    @Test
    void takesTheTollsOutOfThePublishedPrice() { // section 2.5: 1001 holds tolls and charges
        var fixture = FourHours.community();
        var settlement = fixture.tariff(
                        "supply",
                        "pvpc",
                        java.util.Map.of(
                                "pvpc", fixture.varying("0.16", "0.14", "0.13", "0.19"),
                                "surplus", fixture.varying("0.08", "0.07", "0.06", "0.09"),
                                "tolls", fixture.flat("0.04")))
                .key("2025-01-01", FourHours.constant())
                .settle(LAW);
        assertThat(saving(settlement, "A")).isEqualByComparingTo("0.910");
        assertThat(saving(settlement, "B")).isEqualByComparingTo("0.700");
    }

    @Test
    void givesTheWholeGenerationAsSharedOrSurplus() {
        var all = FourHours.regulated()
                .key("2025-01-01", FourHours.constant())
                .settle(LAW)
                .allocation()
                .months()
                .getFirst()
                .all();
        assertThat(all).isEqualTo(new EnergyTotals(20_000, 18_000, 11_000, 7_000, 9_000));
    }

    private static EnergyTotals energy(Settlement settlement, String member) {
        int column = settlement.community().columnOfMember(member);
        return settlement.allocation().months().getFirst().members().get(column);
    }
}
