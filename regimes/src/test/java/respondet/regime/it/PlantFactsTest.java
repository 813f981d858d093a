package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.line;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.node;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.plantPoint;
import static respondet.regime.it.Italy.point;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.sum;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.PriceTerm;
import respondet.core.community.Technology;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.4: what is known of a plant decides what its energy earns. */
class PlantFactsTest {

    private static CommunityFixture with(String regime, Plant roof) {
        return fourHours(regime, roof, MemberKind.HOUSEHOLD, MemberKind.HOUSEHOLD, MemberKind.HOUSEHOLD);
    }

    /** All of it, whether reserved or not. */
    private static Money premium(CommunityFixture community) {
        var settlement = community.settle(regime("it-cer"));
        return sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM)
                .plus(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS));
    }

    @ParameterizedTest
    @CsvSource({
        "south, north, ITC11, 1.42", // its own word first: 10 kWh at 120, 2 at 110
        ", centre, ITC11, 1.468", // then the community's: 4 EUR/MWh on 12 kWh
        ", , ITC11, 1.54", // then the territory
        ", , ITF33, 1.42",
        ", , IT, 1.42", // nothing is added where nobody knows
        "NORTH, , IT, 1.54",
    })
    void findsTheZoneOfAPlant(String own, String common, String territory, String premium) {
        var roof = own == null ? plant("roof", "100", "2024-03-01") : plant("roof", "100", "2024-03-01", "zone", own);
        var community = with("it-cer", roof).in(territory);
        assertThat(premium(common == null ? community : community.fact("zone", common)))
                .isEqualTo(Money.eur(premium));
    }

    @ParameterizedTest
    @CsvSource({"low, MEDIUM, 0.026585", "medium, LOW, 0.01227"})
    void takesThePlantsOwnVoltageFirst(String own, String common, String losses) {
        var roof = plant("roof", "100", "2024-03-01", "voltage", own);
        var settlement = with("it-group", roof).fact("voltage", common).settle(regime("it-group"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.AVOIDED_LOSSES))
                .isEqualTo(Money.eur(losses));
    }

    @ParameterizedTest
    @CsvSource({"PV, 1.54", "HYDRO, 1.42", "WIND, 1.42"})
    void correctsForLessSunOnlyWhatNeedsIt(Technology technology, String premium) {
        assertThat(premium(with("it-cer", plant("roof", technology, "100", "2024-03-01"))))
                .isEqualTo(Money.eur(premium));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-22, '', 0.13", // early enough to come before its community
        "2024-06-22, 2025-01-01, 0.13",
        "2024-06-23, '', 0.13", // unknown takes nothing away
        "2024-06-23, 2024-06-23, 0.13",
        "2024-06-23, 2024-06-24, 0",
    })
    void paysNothingToAPlantThatCameBeforeItsCommunity(String inService, String constituted, String premium) {
        var community = oneKilowattHour("it-cer", inService);
        if (!constituted.isEmpty()) {
            community.fact("constituted", constituted);
        }
        assertThat(premium(community)).isEqualTo(Money.eur(premium));
    }

    @Test
    void paysAGroupWhateverCameFirst() { // 45 % of 0.13
        var settlement = oneKilowattHour("it-group", "2024-06-23")
                .fact("constituted", "2025-01-01")
                .settle(regime("it-group"));
        assertThat(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.0585"));
    }

    /** In the hour after noon of 1 July 2024, at 100 EUR/MWh. */
    private static CommunityFixture oneKilowattHour(String regime, String inService) {
        return CommunityFixture.italy(regime)
                .startingAt("2024-07-01T12:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", inService))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.100")
                .takes("PA", 1000)
                .gives("PG", 1000);
    }

    @Test
    void paysNothingForEnergyThatIsNotRenewable() {
        assertThat(premium(with("it-cer", plant("roof", Technology.COGENERATION, "100", "2024-03-01"))))
                .isEqualTo(Money.eur("0"));
    }

    /** Under one roof without and one mill with a grant: 1 kWh from each is shared, of 1 kWh from each. */
    private static CommunityFixture bothSets() {
        return CommunityFixture.italy("it-cer")
                .startingAt("2024-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", "2024-03-01"))
                .plant(plant("mill", "100", "2024-02-01", "grant_share", "0.40"))
                .point("PA", "A")
                .plantPoint("P1", "roof")
                .plantPoint("P2", "mill")
                .price("zonal", "0.100")
                .takes("PA", 2000)
                .gives("P1", 1000)
                .gives("P2", 1000);
    }

    @Test
    void countsTheSurplusOfBothSetsApart() { // 45 % of 0.13, and 55 % of the half of it
        var settlement = bothSets().settle(regime("it-cer"));
        assertThat(of(settlement, Party.member("A"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.09425"));
        assertThat(of(settlement, Party.member("A"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.10075"));
    }

    @Test
    void explainsThePremiumOfBothSetsAsASum() {
        var why = line(bothSets().settle(regime("it-cer")), Party.member("A"), Item.SHARED_ENERGY_PREMIUM)
                .why();
        assertThat(why.what().key()).isEqualTo("item.shared_energy_premium");
        assertThat(why.operation()).isEqualTo(Operation.SUM);
        assertThat(why.parts())
                .extracting(part -> part.value())
                .containsExactly(Value.of(Money.eur("0.0715")), Value.of(Money.eur("0.02925")));
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    @Test
    void explainsThePremiumOfOneSetPlantByPlant() { // 1.5 of 6 kWh are shared: nothing is reserved
        var settlement = bothSets()
                .plant(plant("weir", "100", "2024-02-02"))
                .plantPoint("P3", "weir")
                .takes("PA", 2500)
                .gives("P1", 5000)
                .gives("P3", 1000)
                .settle(regime("it-cer"));
        var line = line(settlement, Party.member("A"), Item.SHARED_ENERGY_PREMIUM);
        var why = node(line.why(), "explain.it.premium_of_set.tariff_only");
        assertThat(why.parts())
                .extracting(part -> part.what().args().get("plant"))
                .containsExactly(Value.of("roof"), Value.of("weir"));
        assertThat(why.value()).isEqualTo(Value.of(Money.eur("0.195"))); // 0.5 and 1 kWh at 130
    }

    @Test
    void countsOnlyPlantsThatEarnThePremium() { // an old plant gives 10 kWh more, which widens no threshold
        var community = with("it-cer", plant("roof", "100", "2024-03-01"))
                .plant(plant("old", "50", "2015-01-01"))
                .plantPoint("PO", "old")
                .gives("PO", 10_000, 0, 0, 0);
        var settlement = community.settle(regime("it-cer"));
        // 3.5 kWh of the first hour come from the old plant; 12 of 18 kWh count as before
        assertThat(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.2695"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("0.163835"));
    }

    @Test
    void takesNoPriceInAnotherCurrency() {
        var zloty = new PriceTerm.Flat(Price.perKWh("0.10", Currency.getInstance("PLN")));
        var checked = fourHours("it-cer").price("zonal", zloty).check(regime("it-cer"));
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.MISSING_PRICE);
        assertThat(sum(checked.found().orElseThrow(), AmountKind.CASH_RECEIVED, Item.ENERGY_SALE))
                .isEqualTo(Money.eur("0"));
    }

    @Test
    void explainsTheShareUnderTheSubstationByName() { // 4 of 6 kWh under AC1; A also takes 1 kWh under AC2
        var settlement = twoSubstations().settle(regime("it-cer"));
        var why = settlement.allocation().whyShared(0, 0);
        assertThat(why.what().key()).isEqualTo("explain.it.shared");
        assertThat(why.value()).isEqualTo(Value.of(Energy.wattHours(4100)));
        assertThat(why.parts())
                .extracting(part -> part.value())
                .containsExactly(Value.of(Energy.wattHours(4000)), Value.of(Energy.wattHours(100)));
        assertThat(why.parts())
                .extracting(part -> part.what().args().get("substation"))
                .containsExactly(Value.of("AC1"), Value.of("AC2"));
        var other = why.parts().getLast();
        assertThat(other.parts())
                .extracting(part -> part.value())
                .containsExactly(
                        Value.of(Energy.wattHours(1000)),
                        Value.of(Energy.wattHours(1000)),
                        Value.of(Energy.wattHours(10_000)));
        assertThat(other.parts().getFirst().what().args()).containsEntry("substation", Value.of("AC2"));
    }

    private static CommunityFixture twoSubstations() {
        return CommunityFixture.italy("it-cer")
                .startingAt("2024-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("B", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", "2024-03-01", "substation", "AC1"))
                .plant(plant("mill", "100", "2024-02-01", "substation", "AC2"))
                .point(plantPoint("P1", "roof", ""))
                .point(plantPoint("P2", "mill", ""))
                .point(point("PA", "A", "AC1"))
                .point(point("PX", "A", "AC2"))
                .point(point("PB", "B", "AC2"))
                .price("zonal", "0.100")
                .gives("P1", 6000)
                .gives("P2", 1000)
                .takes("PA", 4000)
                .takes("PX", 1000)
                .takes("PB", 9000);
    }

    @Test
    void creditsEachSubstationsOwnPlants() {
        var settlement = twoSubstations().settle(regime("it-cer"));
        var month = settlement.allocation().months().getFirst();
        assertThat(month.members().stream().map(each -> each.shared())).containsExactly(4100L, 900L);
        assertThat(month.plants().stream().map(each -> each.shared())).containsExactly(1000L, 4000L);
        assertThat(givenBack(settlement, "A")).isEqualTo(Money.eur("0.043337")); // 4.1 kWh at 10.57
    }

    private static Money givenBack(Settlement settlement, String member) {
        return of(settlement, Party.member(member), Item.VALORISATION);
    }
}
