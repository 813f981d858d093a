package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Power;
import respondet.core.settlement.Division;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.regime.CommunityFixture;

/** Who joins, leaves, has several points, or shares several plants; and days that are not 24 hours long. */
class MembershipTest {

    private static int[] flat(int hours, int wattHours) {
        return IntStream.range(0, hours).map(_ -> wattHours).toArray();
    }

    /** Two days; A takes 1 kWh an hour, B half of it, and the roof gives 2 kWh. */
    private static CommunityFixture twoDays(String joined, String left) {
        return CommunityFixture.spain("es-collective")
                .startingAt("2026-01-10T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", flat(48, 1000))
                .member("B", MemberKind.FIRM, joined, left)
                .point("PB", "B")
                .takes("PB", flat(48, 500))
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .gives("PG", flat(48, 2000))
                .key("2025-01-01", FourHours.constant("A", "0.4", "B", "0.6"));
    }

    @Test
    void leavesTheLeaversPartToNobody() {
        var allocation = twoDays("2020-01-01", "2026-01-11").settle(LAW).allocation();
        var before = allocation.at(23);
        assertThat(before.shared()).containsExactly(800, 500);
        assertThat(before.memberSurplus()).containsExactly(0, 700);
        var after = allocation.at(24);
        assertThat(after.shared()).containsExactly(800, 0);
        assertThat(after.memberSurplus()).containsExactly(0, 0);
        assertThat(after.plantSurplus(0)).isEqualTo(1200);
    }

    @Test
    void givesTheJoinerItsPartFromTheFirstDay() {
        var allocation = twoDays("2026-01-11", "2030-01-01").settle(LAW).allocation();
        assertThat(allocation.at(23).shared()).containsExactly(800, 0);
        assertThat(allocation.at(24).shared()).containsExactly(800, 500);
    }

    @Test
    void needsNoKeyForASingleConsumer() {
        var division = CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", 1000)
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .gives("PG", 1500)
                .settle(LAW)
                .allocation()
                .at(0);
        assertThat(division.shared()).containsExactly(1000);
        assertThat(division.memberSurplus()).containsExactly(500);
    }

    @Test
    void valuesEachPointAtItsOwnTariff() { // 3 kWh for A: 2 and 1 by consumption 4 and 2
        var settlement = CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("P1", "A", "day")
                .takes("P1", 4000)
                .point("P2", "A", "night")
                .takes("P2", 2000)
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .gives("PG", 3000)
                .tariff("day", "free", "energy", "0.20", "surplus", "0.05", "tolls", "0.03")
                .tariff("night", "free", "energy", "0.10", "surplus", "0.05", "tolls", "0.01")
                .key("2025-01-01", FourHours.constant("A", "1"))
                .settle(LAW);
        assertThat(FourHours.amount(settlement, Party.member("A"), Item.ENERGY)).isEqualByComparingTo("0.5");
        assertThat(FourHours.amount(settlement, Party.member("A"), Item.TOLLS)).isEqualByComparingTo("0.07");
        assertThat(settlement.linesOf(Party.member("A")).getFirst().why().parts())
                .hasSize(2);
    }

    private static Division twoPlants(int first, int second) {
        return CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", 2000)
                .plant("k1", "A", "60")
                .plantPoint("PG1", "k1")
                .gives("PG1", first)
                .plant("k2", "A", "20")
                .plantPoint("PG2", "k2")
                .gives("PG2", second)
                .settle(LAW)
                .allocation()
                .at(0);
    }

    @Test
    void dividesSurplusByInstalledPower() { // 4 kWh of surplus, 60 : 20
        var division = twoPlants(4000, 2000);
        assertThat(division.plantSurplus(0)).isEqualTo(3000);
        assertThat(division.plantSurplus(1)).isEqualTo(1000);
        assertThat(division.sharedFrom()).containsExactly(1000, 1000);
    }

    @Test
    void neverAsksMoreOfAPlantThanItProduced() { // by power k1 would give 3 of its 2 kWh; so 2 : 4
        var division = twoPlants(2000, 4000);
        assertThat(Arrays.stream(division.sharedFrom()).sum()).isEqualTo(2000);
        assertThat(division.plantSurplus(0)).isEqualTo(1333);
        assertThat(division.plantSurplus(1)).isEqualTo(2667);
    }

    @Test
    void asksNothingOfAPlantNotYetInService() {
        var division = CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", 1000)
                .plant("k1", "A", "60")
                .plantPoint("PG1", "k1")
                .gives("PG1", 3000)
                .plant(new Plant("k2", "A", Technology.PV, Power.kW("0.5"), LocalDate.of(2027, 1, 1), Facts.NONE))
                .plantPoint("PG2", "k2")
                .settle(LAW)
                .allocation()
                .at(0);
        assertThat(division.plantSurplus(0)).isEqualTo(2000);
        assertThat(division.plantSurplus(1)).isZero();
    }

    @Test
    void countsTwentyThreeAndTwentyFiveHours() {
        assertThat(hoursOf("2026-03-29")).isEqualTo(23);
        assertThat(hoursOf("2026-10-25")).isEqualTo(25);
    }

    /** Settles the month from a day on and counts the hours of it that were shared. */
    private static long hoursOf(String day) {
        var zone = ZoneId.of("Europe/Madrid");
        var start = LocalDate.parse(day).atStartOfDay(zone);
        int hours = (int) java.time.Duration.between(start, start.plusDays(1)).toHours();
        var month = CommunityFixture.spain("es-collective")
                .startingAt(LocalDateTime.parse(day + "T00:00").toString())
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", flat(hours, 1))
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .gives("PG", flat(hours, 1))
                .settle(LAW)
                .allocation()
                .months()
                .getFirst();
        return month.all().shared();
    }

    @Test
    void leavesOutALineWithoutAPriceAndSaysSo() {
        var fixture = FourHours.community();
        var checked = fixture.tariff(
                        "supply",
                        "free",
                        java.util.Map.of(
                                "energy", fixture.varying("0.1", "0.1", "", "0.1"), "surplus", fixture.flat("0.07")))
                .key("2025-01-01", FourHours.constant())
                .check(LAW);
        assertThat(checked.found().orElseThrow().valuation().lines())
                .extracting(line -> line.party().id())
                .containsOnly("A", "C"); // B takes from the grid in the hour without a price
        assertThat(checked.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .isNotEmpty();
    }
}
