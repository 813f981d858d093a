package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;
import static respondet.regime.es.FourHours.amount;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Power;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.regime.CommunityFixture;

class SurplusSaleTest {

    /** One kilowatt above the limit; market at 50, 60, 70 and 80 EUR/MWh. */
    static CommunityFixture tooLarge() {
        return sold("101", Technology.PV);
    }

    private static CommunityFixture sold(String kW, Technology technology) {
        return CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "supply")
                .takes("PA", 1000, 2000, 1000, 3000)
                .member("B", MemberKind.HOUSEHOLD)
                .point("PB", "B", "supply")
                .takes("PB", 500, 1000, 4000, 2500)
                .member("C", MemberKind.HOUSEHOLD)
                .point("PC", "C", "supply")
                .takes("PC", 2000, 500, 1500, 1000)
                .plant(new Plant("roof", "A", technology, Power.kW(kW), LocalDate.of(2024, 3, 1), Facts.NONE))
                .plantPoint("PG", "roof")
                .gives("PG", 0, 6000, 10000, 2000)
                .tariff("supply", "free", "energy", "0.10", "surplus", "0.07", "tolls", "0.04")
                .priceEach("market", "0.05", "0.06", "0.07", "0.08");
    }

    @Test
    void sellsTheSurplusOfPlantsAboveTheLimit() { // surplus of S1 by hour: 0, 2.5, 4.5, 0 kWh
        var settlement = tooLarge().key("2025-01-01", FourHours.constant()).settle(LAW);
        assertThat(amount(settlement, Party.plant("roof"), Item.ENERGY_SALE)).isEqualByComparingTo("0.465");
        assertThat(amount(settlement, Party.plant("roof"), Item.GENERATION_TOLL))
                .isEqualByComparingTo("-0.0035");
        assertThat(amount(settlement, Party.plant("roof"), Item.GENERATION_TAX)).isEqualByComparingTo("-0.03255");
        assertThat(amount(settlement, Party.member("A"), Item.SURPLUS_COMPENSATION))
                .isZero();
    }

    @Test
    void notesThatTheSuspendedTaxMayComeBack() {
        var settlement = tooLarge().startingAt("2026-04-01T00:00");
        var checked = reread(settlement).key("2025-01-01", FourHours.constant()).check(LAW);
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.UNCERTAIN_LAW);
        assertThat(amount(checked.found().orElseThrow(), Party.plant("roof"), Item.GENERATION_TAX))
                .isZero();
    }

    /** Readings and prices again, now from the fixture's new start. */
    private static CommunityFixture reread(CommunityFixture fixture) {
        return fixture.takes("PA", 1000, 2000, 1000, 3000)
                .takes("PB", 500, 1000, 4000, 2500)
                .takes("PC", 2000, 500, 1500, 1000)
                .gives("PG", 0, 6000, 10000, 2000)
                .priceEach("market", "0.05", "0.06", "0.07", "0.08");
    }

    @Test
    void sellsTheSurplusWhereThereIsNoContract() {
        var settlement = sold("100", Technology.PV)
                .fact("compensation_contract", "false")
                .key("2025-01-01", FourHours.constant())
                .settle(LAW);
        assertThat(amount(settlement, Party.plant("roof"), Item.ENERGY_SALE)).isEqualByComparingTo("0.465");
    }

    @Test
    void compensatesAtExactlyOneHundredKilowatts() {
        var settlement = sold("100", Technology.PV)
                .key("2025-01-01", FourHours.constant())
                .settle(LAW);
        assertThat(amount(settlement, Party.plant("roof"), Item.ENERGY_SALE)).isZero();
        assertThat(amount(settlement, Party.member("A"), Item.SURPLUS_COMPENSATION))
                .isEqualByComparingTo("0.3");
    }

    @Test
    void leavesOutASaleWithoutAMarketPriceAndSaysSo() {
        var checked = sold("101", Technology.PV)
                .priceEach("market", "0.05", "", "0.07", "0.08")
                .key("2025-01-01", FourHours.constant())
                .check(LAW);
        assertThat(FourHours.lines(
                        checked.found().orElseThrow(),
                        Party.plant("roof"),
                        respondet.core.settlement.AmountKind.CASH_RECEIVED,
                        Item.ENERGY_SALE))
                .isEmpty();
        assertThat(checked.problems())
                .extracting(problem -> problem.hint().key())
                .contains("problem.es.missing_market_price");
    }

    @Test
    void avoidsTollsByCogenerationButNotByAnythingElse() {
        var cogeneration = sold("50", Technology.COGENERATION)
                .key("2025-01-01", FourHours.constant())
                .settle(LAW);
        assertThat(amount(cogeneration, Party.member("A"), Item.TOLLS)).isEqualByComparingTo("0.16");
        var other = sold("50", Technology.OTHER)
                .key("2025-01-01", FourHours.constant())
                .check(LAW);
        assertThat(amount(other.found().orElseThrow(), Party.member("A"), Item.TOLLS))
                .isZero();
        assertThat(other.problems())
                .extracting(problem -> problem.hint().key())
                .contains("problem.es.tolls_not_exempt");
    }

    @Test
    void countsOnlyPlantsInService() {
        var late = new Plant("late", "A", Technology.PV, Power.kW("80"), LocalDate.of(2026, 2, 1), Facts.NONE);
        var early = new Plant("early", "A", Technology.PV, Power.kW("80"), LocalDate.of(2025, 2, 1), Facts.NONE);
        assertThat(Modality.installed(List.of(late, early), LocalDate.of(2026, 1, 31)))
                .isEqualTo(Power.kW("80"));
        assertThat(Modality.installed(List.of(late, early), LocalDate.of(2026, 2, 1)))
                .isEqualTo(Power.kW("160"));
    }
}
