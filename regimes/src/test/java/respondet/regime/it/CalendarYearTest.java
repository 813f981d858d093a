package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.sum;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.SettleCommunity;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.4 and 5.5: the surplus is a matter of the calendar year, fees and sales of the month. */
class CalendarYearTest {

    private static final int DAY = 24;

    private static CommunityFixture from(String start, String inService, int hours) {
        var none = new int[hours];
        return CommunityFixture.italy("it-cer")
                .startingAt(start)
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", inService))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.100")
                .takes("PA", none)
                .gives("PG", none);
    }

    private static List<Problem> provisional(CommunityFixture community) {
        return community.check(regime("it-cer")).problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.PROVISIONAL)
                .toList();
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({
        "2025-01-01T00:00, 2024-03-01, 8760, 0", // all of 2025
        "2025-01-01T00:00, 2024-03-01, 8759, 1", // without its last hour
        "2025-01-01T01:00, 2024-03-01, 8759, 1", // without its first
        "2024-01-24T00:00, 2024-01-01, 8232, 0", // from the first coded day
        "2024-01-25T00:00, 2024-01-01, 8208, 1",
    })
    void wantsTheWholeCalendarYear(String start, String inService, int hours, int notes) {
        saysWhetherTheYearIsWhole(start, inService, hours, notes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01T00:00, 2025-12-01, 744, 0", // from the day of the only plant
        "2025-11-01T00:00, 2025-12-01, 1464, 0",
        "2025-11-01T00:00, 2025-12-01, 1463, 1", // what came before it makes up for nothing
        "2025-12-01T00:00, 2025-11-30, 744, 1",
        "2025-12-01T00:00, 2025-12-31, 744, 0",
        "2025-12-01T00:00, 2025-12-01, 743, 1",
        "2025-12-01T00:00, 2026-01-01, 744, 1", // no plant in that year
        "2025-12-01T00:00, 2026-06-01, 744, 1",
    })
    void saysWhetherTheYearIsWhole(String start, String inService, int hours, int notes) {
        assertThat(provisional(from(start, inService, hours))).hasSize(notes);
    }

    @Test
    void countsFromTheFirstOfSeveralPlants() {
        var community = from("2025-12-01T00:00", "2025-12-01", 744)
                .plant(plant("mill", "50", "2025-11-01"))
                .plantPoint("PM", "mill")
                .gives("PM", new int[744]);
        assertThat(provisional(community)).hasSize(1);
    }

    @Test
    void namesEachYearThatIsNotWhole() {
        var notes = provisional(from("2025-12-31T00:00", "2024-03-01", 2 * DAY));
        assertThat(notes)
                .extracting(Problem::hint)
                .containsExactly(
                        Message.of("problem.provisional.it").with("year", Value.of("2025")),
                        Message.of("problem.provisional.it").with("year", Value.of("2026")));
        assertThat(notes).extracting(note -> note.interval().orElseThrow()).containsExactly("2025", "2026");
    }

    /** Two hours each side of New Year: 1 of 1 kWh shared in the old year, 0.5 of 1 kWh in the new. */
    private static CommunityFixture newYear() {
        return from("2025-12-31T22:00", "2024-03-01", 4)
                .takes("PA", 500, 500, 500, 0)
                .gives("PG", 500, 500, 500, 500);
    }

    @Test
    void reservesYearByYear() { // 45 % of 0.13 EUR; 0.5 of 1 kWh in the new year are within 55 %
        var settlement = newYear().settle(regime("it-cer"));
        assertThat(settlement.lines())
                .filteredOn(line -> line.item() == Item.PREMIUM_SURPLUS)
                .extracting(Line::month)
                .containsExactly(YearMonth.of(2025, 12));
        assertThat(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.0585"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.1365"));
    }

    @Test
    void countsTheYearSoFar() { // 0.9 of 2 kWh in January, 0.8 of 3 kWh with February, of 0.13 EUR each
        var settlement = from("2025-01-31T22:00", "2024-03-01", 4)
                .takes("PA", 1000, 1000, 0, 1000)
                .gives("PG", 1000, 1000, 1000, 1000)
                .settle(regime("it-cer"));
        var reserved = settlement.lines().stream()
                .filter(line -> line.item() == Item.PREMIUM_SURPLUS)
                .toList();
        assertThat(reserved).extracting(Line::month).containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(reserved).extracting(Line::exact).containsExactly(Money.eur("0.117"), Money.eur("-0.013"));
    }

    @Test
    void tellsAMonthTheSameAloneAndWithItsYear() {
        var law = regime("it-cer");
        var community = CommunityFixture.italy("it-cer")
                .startingAt("2025-01-31T22:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("F", MemberKind.FIRM))
                .plant(plant("roof", "100", "2024-03-01"))
                .point("PA", "A")
                .point("PF", "F")
                .plantPoint("PG", "roof")
                .price("zonal", "0.100")
                .takes("PA", 700, 100, 0, 300)
                .takes("PF", 300, 900, 0, 500)
                .gives("PG", 1000, 1000, 1500, 900);
        var year = community.settle(law);
        var february = YearMonth.of(2025, 2);
        var alone = new SettleCommunity(law)
                .settle(community.resolved(law.resolution()), community.readings(), february)
                .found()
                .orElseThrow();
        assertThat(alone.lines())
                .isNotEmpty()
                .isEqualTo(year.lines().stream()
                        .filter(line -> line.month().equals(february))
                        .toList());
        // 2.8 kWh shared of 4.4 injected, 0.38 above the threshold, at 0.13 EUR: what A and F bear follows their
        // premium
        assertThat(of(year, Party.member("A"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.0494"));
        assertThat(of(year, Party.member("F"), Item.SHARED_ENERGY_PREMIUM)).isEqualTo(Money.eur("0.191007143"));
        assertThat(of(year, Party.member("A"), Item.SHARED_ENERGY_PREMIUM)).isEqualTo(Money.eur("0.123592857"));
    }

    @Test
    void chargesEachMonthItsPartOfTheFee() { // 95.00 = 8 x 7.92 + 4 x 7.91
        var settlement = newYear().settle(regime("it-cer"));
        assertThat(settlement.lines())
                .filteredOn(line -> line.item() == Item.ADMINISTRATION_FEE)
                .extracting(Line::exact)
                .containsExactly(Money.eur("-7.91"), Money.eur("-7.92"));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, -15.82", "2025-12-01, -7.91", "2025-12-31, -7.91", "2026-01-01, 0"})
    void chargesNoFeeBeforeTheMonthOfEntry(String inService, String fee) { // 7.91 in November and December
        var settlement = from("2025-11-30T00:00", inService, 2 * DAY).settle(regime("it-cer"));
        assertThat(of(settlement, Party.plant("roof"), Item.ADMINISTRATION_FEE)).isEqualTo(Money.eur(fee));
    }

    @Test
    void writesNoLineOfNothing() { // no energy, and no fee up to 3 kW
        var settlement = CommunityFixture.italy("it-cer")
                .startingAt("2025-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "3", "2024-03-01"))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.100")
                .takes("PA", 0)
                .gives("PG", 0)
                .settle(regime("it-cer"));
        assertThat(settlement.lines()).isEmpty();
    }

    @Test
    void namesTheMonthThatLacksAPrice() {
        var problems =
                newYear().priceEach("zonal", "0.100", "", "0.100", "0.100").check(regime("it-cer")).problems().stream()
                        .filter(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                        .toList();
        assertThat(problems)
                .extracting(Problem::hint)
                .containsExactly(
                        Message.of("problem.missing_price.it").with("month", Value.of(YearMonth.of(2025, 12))));
        assertThat(problems.getFirst().interval()).contains("2025-12");
    }

    @Test
    void missesNoPriceWhereEachHourHasOne() {
        assertThat(newYear().check(regime("it-cer")).problems())
                .extracting(Problem::kind)
                .doesNotContain(ProblemKind.MISSING_PRICE);
    }

    @Test
    void sellsInTheMonthsThatHaveAPrice() { // 0.5 + 0.5 kWh in January at 100 EUR/MWh
        var settlement =
                newYear().priceEach("zonal", "0.100", "", "0.100", "0.100").settle(regime("it-cer"));
        assertThat(of(settlement, Party.plant("roof"), Item.ENERGY_SALE)).isEqualTo(Money.eur("0.1"));
        assertThat(of(settlement, Party.member("A"), Item.VALORISATION)).isEqualTo(Money.eur("0.015855"));
    }

    @Test
    void needsAZonalPriceAtAll() {
        var settlement = CommunityFixture.italy("it-group")
                .startingAt("2025-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(plant("roof", "100", "2024-03-01"))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .takes("PA", 1000)
                .gives("PG", 1000)
                .settle(regime("it-group"));
        assertThat(settlement.lines())
                .extracting(Line::item)
                .containsExactlyInAnyOrder(Item.VALORISATION, Item.ADMINISTRATION_FEE);
    }
}
