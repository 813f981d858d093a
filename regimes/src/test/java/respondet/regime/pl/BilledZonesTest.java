package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.billed;
import static respondet.regime.pl.PolishExamples.figure;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.Item;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** Who pays in which zone: hours of day at 11 and 12 o'clock, hours of night at 13 and 14. */
class BilledZonesTest {

    private static CommunityFixture two(String day, String night) {
        var fixture = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-15T11:00");
        return fixture.tariff(
                        "z",
                        "g12",
                        Map.of(
                                "energy", fixture.zoned(Map.of("day", "0.70", "night", "0.40")),
                                "distribution", fixture.zoned(Map.of("day", day, "night", night))))
                .member("A", MemberKind.HOUSEHOLD)
                .member("B", MemberKind.HOUSEHOLD)
                .plant("roof", "A", "5")
                .prosumerPoint("PA", "A", "roof", "z")
                .point("PB", "B", "z");
    }

    private static Settlement settle(CommunityFixture fixture) {
        return fixture.settle(new PolishCooperative());
    }

    @Test
    void billsOnlyThePointsThatTookMoreOverTheMonth() { // A gave 3 and took 2, so B pays for what both took by day
        var settlement = settle(two("0.30", "0.10")
                .takes("PA", 2000, 0, 0, 0)
                .gives("PA", 0, 3000, 0, 0)
                .takes("PB", 1000, 0, 1000, 0));
        assertThat(figure(settlement, "credited_wh")).isEqualTo(1800);
        assertThat(billed(settlement, "A")).isZero();
        assertThat(billed(settlement, "B")).isEqualTo(2200); // 3.0 - 1.8 by day, 1.0 by night
    }

    @Test
    void billsNothingToAPointThatGaveAsMuchAsItTook() { // A takes 1 by day and gives 1 by night
        var settlement = settle(two("0.30", "0.10")
                .takes("PA", 1000, 0, 0, 0)
                .gives("PA", 0, 0, 1000, 0)
                .takes("PB", 1000, 0, 0, 0));
        assertThat(billed(settlement, "A")).isZero();
        assertThat(billed(settlement, "B")).isEqualTo(1400); // 2.0 - 0.6
    }

    @Test
    void dividesByTheMonthWhereNoSuchPointTookMoreInTheZone() {
        // by day 1.0 taken, 1.5 given: 0.1 billed, though A's day is -0.5; over the month A has 2.5 and B 1.0
        var settlement = settle(two("0.30", "0.10")
                .takes("PA", 1000, 0, 3000, 0)
                .gives("PA", 0, 1500, 0, 0)
                .takes("PB", 0, 0, 1000, 0));
        assertThat(billed(settlement, "A")).isEqualTo(3071);
        assertThat(billed(settlement, "B")).isEqualTo(1029);
        var energy = PolishExamples.lines(settlement, Item.ENERGY).stream()
                .filter(line -> line.party().id().equals("B"))
                .findFirst()
                .orElseThrow();
        assertThat(energy.exact()).isEqualTo(Money.pln("-0.0203")); // 29 Wh by day of which it took nothing
    }

    @Test
    void billsByEnergyTakenWhereNobodyTookMoreOverTheMonth() {
        var settlement = settle(two("0.30", "0.10")
                .takes("PA", 1500, 0, 0, 0)
                .gives("PA", 0, 4000, 0, 0)
                .takes("PB", 0, 0, 0, 0)
                .member("C", MemberKind.HOUSEHOLD)
                .plant("barn", "C", "5")
                .prosumerPoint("PC", "C", "barn", "z")
                .takes("PC", 1500, 0, 1200, 0)
                .gives("PC", 0, 3000, 0, 0));
        // 3.0 by day and 1.2 by night, less 4.2 of credit: nothing to pay, nothing uncertain
        assertThat(figure(settlement, "billed_wh")).isZero();
        assertThat(settlement.valuation().problems()).isEmpty();
    }

    @ParameterizedTest(name = "network rates of {0} by day and {1} by night: {2} saved on energy")
    @CsvSource({
        "0.30, 0.10, 0.35", // the day is dearer: 0.5 kWh at 0.70
        "0.10, 0.30, 0.20", // the night is dearer: 0.5 kWh at 0.40
        "0.20, 0.20, 0.35", // a tie goes by the name
    })
    void movesEnergyToTheZoneWithTheHighestNetworkRate(String day, String night, String saved) {
        var settlement = settle(two(day, night)
                .openingLot("2025-12", 500)
                .takes("PA", 1000, 0, 1000, 0)
                .gives("PA", 0, 0, 0, 0)
                .takes("PB", 0, 0, 0, 0));
        assertThat(PolishExamples.total(PolishExamples.lines(settlement, Item.ENERGY)))
                .isEqualTo(Money.pln(saved));
    }

    @Test
    void breaksTiesByNameWhateverZoneComesFirst() {
        var settlement = settle(two("0.20", "0.20")
                .startingAt("2026-01-15T14:00")
                .openingLot("2025-12", 500)
                .takes("PA", 1000, 1000)
                .gives("PA", 0, 0)
                .takes("PB", 0, 0));
        assertThat(PolishExamples.total(PolishExamples.lines(settlement, Item.ENERGY)))
                .isEqualTo(Money.pln("0.35"));
    }

    @Test
    void tellsOneLotForAMonthOfSeveralZones() {
        var settlement = settle(two("0.30", "0.10")
                .takes("PA", 0, 0, 0, 0)
                .gives("PA", 1000, 0, 500, 0)
                .takes("PB", 0, 0, 0, 0));
        assertThat(settlement.valuation().lots()).singleElement().satisfies(lot -> {
            assertThat(lot.open()).isEqualTo(Energy.wattHours(900));
            assertThat(lot.expired()).isEqualTo(Energy.ZERO);
        });
    }
}
