package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.plantPoint;
import static respondet.regime.it.Italy.point;
import static respondet.regime.it.Italy.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Share;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.3; the figures are our own. */
class SubstationsTest {

    /** One hour: under AC1 6 kWh meet 4, under AC2 1 kWh meets 9. */
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
                .point(point("PB", "B", "AC2"))
                .price("zonal", "0.100")
                .gives("P1", 6000)
                .gives("P2", 1000)
                .takes("PA", 4000)
                .takes("PB", 9000);
    }

    @Test
    void sharesUnderOneSubstationOnly() {
        var month =
                twoSubstations().settle(regime("it-cer")).allocation().months().getFirst();
        assertThat(month.members().stream().map(EnergyTotals::shared)).containsExactly(4000L, 1000L);
        assertThat(month.plants().stream().map(EnergyTotals::shared)).containsExactly(1000L, 4000L);
    }

    @Test
    void sharesAcrossWhereNoSubstationIsKnown() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(settlement.allocation().months().getFirst().all().shared()).isEqualTo(12_000);
    }

    @Test
    void explainsTheShareOfAnHour() {
        var settlement = fourHours("it-cer").fact("substation", "AC1").settle(regime("it-cer"));
        var why = settlement.allocation().whyShared(3, 0);
        assertThat(why.operation()).isEqualTo(Operation.LARGEST_REMAINDER);
        assertThat(why.value()).isEqualTo(Value.of(Energy.wattHours(923)));
        var pool = why.parts().getFirst();
        assertThat(pool.operation()).isEqualTo(Operation.MINIMUM);
        assertThat(pool.value()).isEqualTo(Value.of(Energy.wattHours(2000)));
        assertThat(pool.reference().orElseThrow().article()).isEqualTo("2(1)(q)");
        assertThat(pool.parts())
                .extracting("value")
                .containsExactly(Value.of(Energy.wattHours(2000)), Value.of(Energy.wattHours(6500)));
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    @Test
    void explainsTheShareOfAMemberUnderTwoSubstations() {
        var community = twoSubstations().point(point("PX", "A", "AC2")).takes("PX", 1000);
        var why = community.settle(regime("it-cer")).allocation().whyShared(0, 0);
        assertThat(why.operation()).isEqualTo(Operation.SUM);
        assertThat(why.value()).isEqualTo(Value.of(Energy.wattHours(4100)));
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    @Test
    void creditsPlantsInOrderOfEntryThenById() {
        var settlement = three(4000);
        assertThat(settlement.allocation().months().getFirst().plants().stream().map(EnergyTotals::shared))
                .containsExactly(2000L, 0L, 2000L); // a, b, z: z entered first, a before b by id
    }

    private static Settlement three(int taken) {
        return CommunityFixture.italy("it-cer")
                .startingAt("2025-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("B", MemberKind.FIRM))
                .plant(plant("z", "50", "2024-01-01"))
                .plant(plant("a", "300", "2024-02-01"))
                .plant(plant("b", "50", "2024-02-01"))
                .point("PA", "A")
                .plantPoint("PZ", "z")
                .plantPoint("P1", "a")
                .plantPoint("P2", "b")
                .price("zonal", "0.100")
                .takes("PA", taken)
                .gives("PZ", 2000)
                .gives("P1", 3000)
                .gives("P2", 5000)
                .settle(regime("it-cer"));
    }

    @Test
    void paysEachPlantAtItsOwnTariff() { // 2 kWh at 130, 2 at 120; 4 of 10 kWh shared: nothing reserved
        assertThat(of(three(4000), Party.member("A"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.50"));
    }

    @Test
    void givesNoMemberAWattHourTwice() { // 1 Wh to each of three, the first from one plant, two from the other
        var settlement = CommunityFixture.italy("it-cer")
                .startingAt("2024-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("B", MemberKind.HOUSEHOLD))
                .member(member("C", MemberKind.HOUSEHOLD))
                .plant(plant("mill", "50", "2024-02-01"))
                .plant(plant("roof", "50", "2024-03-01"))
                .point("PA", "A")
                .point("PB", "B")
                .point("PC", "C")
                .plantPoint("P1", "mill")
                .plantPoint("P2", "roof")
                .price("zonal", "0.100")
                .takes("PA", 1)
                .takes("PB", 1)
                .takes("PC", 1)
                .gives("P1", 1)
                .gives("P2", 2)
                .settle(regime("it-cer"));
        for (var id : List.of("A", "B", "C")) {
            assertThat(of(settlement, Party.member(id), Item.VALORISATION)).isEqualTo(Money.eur("0.00001057"));
        }
    }

    @Test
    void keepsThePartOfALeaverInTheCommunity() {
        var left = new Member(
                "C",
                "C",
                MemberKind.HOUSEHOLD,
                java.time.LocalDate.of(2020, 1, 1),
                Optional.of(java.time.LocalDate.of(2024, 5, 1)),
                Optional.empty(),
                Facts.NONE);
        var shares = Map.of("A", Share.of("0.5"), "C", Share.of("0.5"));
        var settlement = twoSubstations()
                .member(left)
                .key("2024-01-01", new AllocationKey.Specific(shares))
                .settle(regime("it-cer"));
        // 5 kWh at 10.57 EUR/MWh
        assertThat(of(settlement, Party.member("A"), Item.VALORISATION)).isEqualTo(Money.eur("0.026425"));
        assertThat(of(settlement, Party.community(), Item.VALORISATION)).isEqualTo(Money.eur("0.026425"));
    }

    @Test
    void changesTheExemptionInTheMiddleOfAMonth() { // D.M. 127/2025: households from 26 June 2025 on
        var hours = 48;
        var ones = new int[hours];
        java.util.Arrays.fill(ones, 1000);
        var settlement = CommunityFixture.italy("it-cer")
                .startingAt("2025-06-25T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("B", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", "2024-03-01", "grant_share", "0.40"))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.100")
                .takes("PA", ones)
                .gives("PG", ones)
                .settle(regime("it-cer"));
        var free = of(settlement, Party.member("A"), Item.SHARED_ENERGY_PREMIUM);
        var reserved = of(settlement, Party.member("A"), Item.PREMIUM_SURPLUS);
        // 24 kWh at 65, then 24 at 130
        assertThat(free.plus(reserved)).isEqualTo(Money.eur("4.68"));
        assertThat(reserved).isEqualTo(Money.eur("2.574")); // 55 % of 4.68
    }
}
