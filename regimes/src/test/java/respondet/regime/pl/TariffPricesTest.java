package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.Item;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** What energy costs at a point: flat, by the hour or by zone. */
class TariffPricesTest {

    private static final PolishCooperative LAW = new PolishCooperative();
    private static final int DAY = 0;
    private static final int NIGHT = 1;
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    /** From 12:00 on a Thursday, so that the second and third hours are night. */
    private static CommunityFixture zoned() {
        var fixture = CommunityFixture.poland("pl-cooperative")
                .startingAt("2026-01-15T12:00")
                .member("A", MemberKind.FIRM)
                .plant("roof", "A", "5")
                .point("P1", "A", "zones")
                .point("P2", "A", "flat")
                .plantPoint("PG", "roof")
                .takes("P1", 1000, 2000, 0, 0)
                .takes("P2", 500, 0, 0, 0)
                .gives("PG", 0, 0, 0, 0);
        fixture.tariff("flat", "c11", "energy", "0.60", "distribution", "0.90");
        return fixture.tariff(
                "zones",
                "G12",
                Map.of(
                        "energy", fixture.zoned(Map.of("day", "0.70", "night", "0.40")),
                        "distribution", fixture.zoned(Map.of("day", "0.30", "night", "0.10"))));
    }

    private static TariffPrices prices(CommunityFixture fixture) {
        var community = fixture.resolved(Resolution.HOUR);
        return new TariffPrices(community, new ZoneClock(community));
    }

    @Test
    void pricesEachHourByItsZone() {
        var curve = prices(zoned()).curve(0, TariffPrices.ENERGY).orElseThrow();
        assertThat(List.of(curve.at(0), curve.at(1), curve.at(2), curve.at(3)))
                .extracting(price -> price.perKWh().toPlainString())
                .containsExactly("0.7", "0.4", "0.4", "0.7");
        var network = prices(zoned()).curve(0, TariffPrices.DISTRIBUTION).orElseThrow();
        assertThat(network.at(0).perKWh()).isEqualByComparingTo("0.30");
    }

    @Test
    void countsOnlyZonedTariffsForTheDearestZone() { // the flat tariff has 0.90 at all hours
        var community = zoned().resolved(Resolution.HOUR);
        var clock = new ZoneClock(community);
        var prices = new TariffPrices(community, clock);
        assertThat(prices.highestNetworkRate(clock.zones().get(DAY), JANUARY)).isEqualByComparingTo("0.30");
        assertThat(prices.highestNetworkRate(clock.zones().get(NIGHT), JANUARY)).isEqualByComparingTo("0.10");
        var flat = CommunityFixture.poland("pl-cooperative")
                .member("A", MemberKind.FIRM)
                .point("P", "A")
                .takes("P", 1);
        assertThat(prices(flat).highestNetworkRate(new ZoneClock.Zone(Map.of()), JANUARY))
                .isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest(name = "a {1} with the tariff group {0}: {2}")
    @CsvSource({
        "g11, FIRM, true",
        "G12w, FIRM, true",
        "c11, HOUSEHOLD, false",
        "'', HOUSEHOLD, true",
        "'', FIRM, false",
        "'', PUBLIC_BODY, false",
    })
    void knowsHouseholdsByTariffElseByMember(String group, MemberKind kind, boolean household) {
        var fixture = CommunityFixture.poland("pl-cooperative")
                .member("A", kind)
                .tariff("t", group, "energy", "0.50")
                .point("P", "A", "t")
                .takes("P", 1);
        assertThat(prices(fixture).isHousehold(0)).isEqualTo(household);
    }

    @Test
    void savesByZone() { // 1 kWh by day and 2 by night; the credit of 1.5 x 0.6 serves the night it was given in
        var settlement = zoned().gives("PG", 0, 0, 1500, 0).settle(LAW);
        var energy = PolishExamples.lines(settlement, Item.ENERGY).getFirst();
        // by night 0.9 of 2.0 kWh is free; of the day's 1.5 kWh nothing
        assertThat(energy.exact()).isEqualTo(Money.pln("0.36"));
        assertThat(PolishExamples.lines(settlement, Item.DISTRIBUTION)
                        .getFirst()
                        .exact())
                .isEqualTo(Money.pln("0.09"));
        assertThat(PolishExamples.figure(settlement, "billed_wh")).isEqualTo(2600);
    }

    @Test
    void namesThePointAndTheZoneInTheTree() {
        var settlement = zoned().gives("PG", 0, 0, 1500, 0).settle(LAW);
        var why = PolishExamples.lines(settlement, Item.ENERGY).getFirst().why();
        assertThat(why.reference().orElseThrow().article()).isEqualTo("38c(7)(1)");
        assertThat(why.operation()).isEqualTo(Operation.SUM);
        assertThat(why.what().key()).isEqualTo("explain.pl.avoided");
        var first = why.parts().getFirst(); // the point with zones
        assertThat(first.parts()).hasSize(2);
        var byDay = first.parts().getFirst();
        assertThat(byDay.operation()).isEqualTo(Operation.DIFFERENCE);
        assertThat(byDay.what().key()).isEqualTo("explain.pl.avoided");
        assertThat(first.what().key()).isEqualTo("explain.pl.avoided");
        assertThat(keys(byDay.parts())).containsExactly("explain.pl.without", "explain.pl.with");
        var without = byDay.parts().getFirst();
        assertThat(keys(without.parts()))
                .containsExactly("explain.pl.taken_at_point_in_zone", "explain.pl.price.energy");
        for (var leaf : without.parts()) {
            assertThat(leaf.what().args()).containsEntry("point", Value.of("P1"));
        }
        var with = byDay.parts().getLast();
        assertThat(keys(with.parts())).containsExactly("explain.pl.billed_at_point_in_zone", "explain.pl.price.energy");
    }

    private static List<String> keys(List<Explanation> parts) {
        return parts.stream().map(part -> part.what().key()).toList();
    }

    @Test
    void leavesOutAPointWithoutThePriceOfAZoneItUses() {
        var fixture = zoned();
        fixture.tariff("zones", "G12", Map.of("energy", fixture.zoned(Map.of("day", "0.70"))));
        assertThat(missing(fixture.settle(LAW))).containsExactly("P1 energy", "P1 distribution");
        var unused = fixture.takes("P1", 1000, 0, 0, 0).settle(LAW);
        assertThat(missing(unused)).containsExactly("P1 distribution");
    }

    private static List<String> missing(Settlement settlement) {
        return settlement.valuation().problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .map(problem -> problem.point().orElseThrow() + " "
                        + ((Value.Text) problem.hint().args().get("price")).text())
                .toList();
    }

    @Test
    void averagesAnHourlyPriceOverWhatWasTaken() { // 1 kWh at 0.10 and 2 at 0.40 cost 0.90, so 0.30 each
        var fixture = zoned().gives("PG", 0, 0, 2500, 0);
        fixture.tariff(
                "zones",
                "c12",
                Map.of("energy", fixture.varying("0.10", "0.40", "9", "9"), "distribution", fixture.flat("0.30")));
        var settlement = fixture.settle(LAW);
        var why = PolishExamples.lines(settlement, Item.ENERGY)
                .getFirst()
                .why()
                .parts()
                .getFirst();
        assertThat(why.certainty()).isEqualTo(Certainty.UNCERTAIN);
        var without = why.parts().getFirst();
        assertThat(without.operation()).isEqualTo(Operation.SUM_OVER_INTERVALS);
        assertThat(without.value()).isEqualTo(Value.of(Money.pln("0.9")));
        assertThat(((Value.Price) without.parts().getLast().value()).price().perKWh())
                .isEqualByComparingTo("0.30");
        assertThat(without.parts().getLast().certainty()).isEqualTo(Certainty.UNCERTAIN);
        // billed 3.5 - 1.5 = 2.0 kWh by 3.0 and 0.5: P1 pays for 1714 Wh
        var with = why.parts().getLast();
        assertThat(with.value()).isEqualTo(Value.of(Money.pln("0.5142")));
        assertThat(missing(settlement)).isEmpty();
    }

    @Test
    void leavesOutAnHourlyPriceWithAGap() {
        var fixture = zoned();
        fixture.tariff(
                "zones",
                "c12",
                Map.of("energy", fixture.varying("0.10", "0.40", "9", ""), "distribution", fixture.flat("0.30")));
        var settlement = fixture.settle(LAW);
        assertThat(missing(settlement)).containsExactly("P1 energy");
        assertThat(PolishExamples.lines(settlement, Item.ENERGY)).isEmpty();
        assertThat(PolishExamples.lines(settlement, Item.DISTRIBUTION)).hasSize(1);
    }
}
