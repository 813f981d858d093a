package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.lines;
import static respondet.regime.pl.PolishExamples.total;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.settlement.Item;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** Fees of the law at their edges: capacity hours, excise at one megawatt, years and prices that nobody knows. */
class FeesTest {

    private static final PolishCooperative LAW = new PolishCooperative();

    /** A firm that takes 1 kWh in each hour from 5:00 to 9:00 of a Monday, and is given 2 kWh at 8:00. */
    private static CommunityFixture firm(String start) {
        return CommunityFixture.poland("pl-cooperative")
                .startingAt(start)
                .member("A", MemberKind.FIRM)
                .tariff("work", "c11", "energy", "0.60", "distribution", "0.25")
                .point("PA", "A", "work")
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .takes("PA", 1000, 1000, 1000, 1000)
                .gives("PG", 0, 0, 0, 2000);
    }

    @Test
    void chargesTheCapacityFeeOnPartOfTheBilledVolume() {
        // taken 4, in the hours of the fee 2; billed 3 - 0.6 = 2.4, of which half in these hours
        var settlement = firm("2026-01-12T05:00").settle(LAW);
        assertThat(PolishExamples.billed(settlement, "A")).isEqualTo(2400);
        assertThat(total(lines(settlement, Item.CAPACITY_FEE))).isEqualTo(Money.pln("0.17552")); // (2 - 1.2) * 0.2194
        assertThat(lines(settlement, Item.CAPACITY_FEE).getFirst().why().reference())
                .hasValueSatisfying(found -> assertThat(found.article()).isEqualTo("38c(13)(1)(b)"));
    }

    @Test
    void chargesNoCapacityFeeOnAHoliday() {
        var settlement = firm("2026-01-06T05:00").settle(LAW);
        assertThat(total(lines(settlement, Item.CAPACITY_FEE))).isEqualTo(Money.pln("0"));
    }

    @ParameterizedTest(name = "{0} kW in service on {1}, {2}: {3}")
    @CsvSource({
        "1000, 2024-01-01, PV, true",
        "1000.001, 2024-01-01, PV, false",
        "5000, 2026-01-31, PV, false",
        "5000, 2026-02-01, PV, true", // not yet in service in January
        "5000, 2024-01-01, COGENERATION, true", // not renewable
    })
    void exemptsSmallCooperativesFromExcise(String kW, LocalDate since, Technology technology, boolean exempt) {
        var fixture = CommunityFixture.poland("pl-cooperative")
                .member("A", MemberKind.FIRM)
                .point("PA", "A")
                .takes("PA", 1)
                .plant(new Plant("roof", "A", technology, Power.kW(kW), since, Facts.NONE));
        assertThat(ExciseExemption.holds(fixture.resolved(Resolution.HOUR), YearMonth.of(2026, 1)))
                .isEqualTo(exempt);
    }

    @Test
    void leavesExciseOutAboveOneMegawatt() {
        var small = fourHours("pl-cooperative").settle(LAW);
        assertThat(total(lines(small, Item.EXCISE))).isEqualTo(Money.pln("0.078")); // 15.6 kWh at 0.005
        var large = fourHours("pl-cooperative").plant("field", "B", "900.001").settle(LAW);
        assertThat(lines(large, Item.EXCISE)).isEmpty();
    }

    private static Problem only(Settlement settlement, ProblemKind kind, int count) {
        var found = settlement.valuation().problems().stream()
                .filter(problem -> problem.kind() == kind)
                .toList();
        assertThat(found).hasSize(count);
        return found.getFirst();
    }

    @Test
    void leavesOutAFeeThatNobodyKnows() { // renewables and cogeneration fee of 2024
        var settlement =
                fourHours("pl-cooperative").startingAt("2024-06-01T00:00").takes("PA", 1000, 2000, 1000, 3000);
        var old = settlement
                .takes("PB", 500, 1000, 4000, 2500)
                .takes("PC", 2000, 500, 1500, 1000)
                .gives("PG", 0, 6000, 10_000, 2000)
                .settle(LAW);
        assertThat(lines(old, Item.RENEWABLES_FEE)).isEmpty();
        assertThat(lines(old, Item.COGENERATION_FEE)).isEmpty();
        assertThat(lines(old, Item.EXCISE)).hasSize(3);
        var problem = only(old, ProblemKind.UNKNOWN_FEE, 2);
        assertThat(problem.hint().args()).containsEntry("month", Value.of(YearMonth.of(2024, 6)));
        assertThat(old.valuation().problems().stream()
                        .filter(each -> each.kind() == ProblemKind.UNKNOWN_FEE)
                        .map(each -> each.hint().args().get("fee")))
                .containsExactlyInAnyOrder(
                        new Value.Word("item.renewables_fee"), new Value.Word("item.cogeneration_fee"));
    }

    @Test
    void notesAPriceThatIsMissing() {
        var settlement = fourHours("pl-cooperative")
                .tariff("home", "g11", "energy", "0.49516")
                .settle(LAW);
        assertThat(lines(settlement, Item.DISTRIBUTION)).isEmpty();
        assertThat(total(lines(settlement, Item.ENERGY))).isEqualTo(Money.pln("7.724496"));
        var problem = only(settlement, ProblemKind.MISSING_PRICE, 3);
        assertThat(problem.hint().args())
                .containsEntry("price", Value.of("distribution"))
                .containsEntry("month", Value.of(YearMonth.of(2026, 1)));
        assertThat(problem.toString()).contains("PA");
    }

    @Test
    void pricesTheBilledVolumeAtTheMeanOfWhatWasTaken() { // 4 kWh for 1.00, so 2.4 billed at 0.25
        var fixture = firm("2026-01-12T05:00");
        var settlement = fixture.tariff(
                        "work",
                        "c11",
                        java.util.Map.of(
                                "energy",
                                fixture.varying("0.10", "0.20", "0.30", "0.40"),
                                "distribution",
                                fixture.flat("0.25")))
                .settle(LAW);
        assertThat(total(lines(settlement, Item.ENERGY))).isEqualTo(Money.pln("0.4"));
        assertThat(lines(settlement, Item.ENERGY).getFirst().why().certainty())
                .isEqualTo(respondet.core.law.Certainty.UNCERTAIN);
    }

    @Test
    void valuesWhatIsLeftToTheSeller() { // 2.4 kWh lost at 0.40
        var settlement = fourHours("pl-cooperative").price("surplus", "0.40").settle(LAW);
        assertThat(total(lines(settlement, Item.LEFT_TO_SELLER))).isEqualTo(Money.pln("0.96"));
    }

    @Test
    void waivesNothingOfACheckedClusterWithoutDistributionPrice() {
        var settlement = fourHours("pl-cluster")
                .tariff("home", "g11", "energy", "0.49516")
                .fact("state_aid_decision", "true")
                .settle(new PolishCluster());
        assertThat(lines(settlement, Item.NETWORK_FEE_REDUCTION)).isEmpty();
        assertThat(lines(settlement, Item.RENEWABLES_FEE)).hasSize(3);
        assertThat(only(settlement, ProblemKind.MISSING_PRICE, 3).hint().args())
                .containsEntry("price", Value.of("distribution"));
    }
}
