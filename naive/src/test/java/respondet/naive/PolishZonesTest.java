package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.naive.PolishZones.Lot;
import respondet.naive.PolishZones.Zone;

/** regimes.md, section 3.4, Dz.U. 2022 poz. 703 § 4(2)-(4); the figures are our own. */
class PolishZonesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void servesEachZoneByItsOwnCreditFirst() {
        // the dear day zone leaves night's credit alone until night itself is served
        var zones = List.of(zone("day", 10, 4, 3), zone("night", 5, 5, 1));
        var settled = PolishZones.settle(FEBRUARY, List.of(), zones);
        assertThat(settled.billed()).containsEntry("day", Fraction.of(6)).containsEntry("night", Fraction.ZERO);
        assertThat(settled.lots()).isEmpty();
    }

    @Test
    void movesSurplusToTheDearestZoneFirst() {
        var zones = List.of(zone("night", 5, 0, 1), zone("noon", 0, 7, 2), zone("peak", 4, 0, 3));
        var settled = PolishZones.settle(FEBRUARY, List.of(), zones);
        assertThat(settled.billed()).containsEntry("peak", Fraction.ZERO).containsEntry("night", Fraction.of(2));
    }

    @Test
    void drawsTheOldestLotFirst() {
        var zones = List.of(zone("day", 2, 6, 3), zone("night", 1, 0, 1));
        var old = List.of(
                new Lot(JANUARY.minusMonths(12), "day", Fraction.of(9)), new Lot(JANUARY, "day", Fraction.of(1)));
        var settled = PolishZones.settle(FEBRUARY, old, zones);
        assertThat(settled.expired()).isEqualTo(Fraction.of(9));
        assertThat(settled.billed()).containsValues(Fraction.ZERO, Fraction.ZERO);
        assertThat(settled.lots()).containsExactly(new Lot(FEBRUARY, "day", Fraction.of(4)));
    }

    @Test
    void drawsWithinAMonthFromTheDearestZoneDown() {
        var zones = List.of(zone("night", 0, 3, 1), zone("noon", 0, 3, 2), zone("peak", 4, 0, 3));
        var settled = PolishZones.settle(FEBRUARY, List.of(), zones);
        assertThat(settled.lots()).containsExactly(new Lot(FEBRUARY, "night", Fraction.of(2)));
    }

    private static Zone zone(String name, long ebsp, long ownCredit, long rate) {
        return new Zone(name, Fraction.of(ebsp), Fraction.of(ownCredit), Fraction.of(rate));
    }
}
