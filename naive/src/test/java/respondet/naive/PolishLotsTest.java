package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.fraction;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.naive.PolishLots.Lot;

/** regimes.md, section 3.11: the lots. */
class PolishLotsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void keepsWhatTheMonthDoesNotNeed() {
        // Ebsp 2 and Ebsw -10: Er = -4.0
        var settled = PolishLots.settle(FEBRUARY, List.of(), Fraction.of(2), Fraction.of(6));
        assertThat(settled.billed()).isEqualTo(Fraction.ZERO);
        assertThat(settled.lots()).containsExactly(new Lot(FEBRUARY, Fraction.of(4)));
    }

    @Test
    void drawsTheOldestLotFirst() {
        var old = new Lot(JANUARY, fraction("0.5"));
        var settled = PolishLots.settle(FEBRUARY, List.of(old), Fraction.of(2), Fraction.of(6));
        assertThat(settled.lots()).containsExactly(new Lot(FEBRUARY, fraction("4.5")));
        assertThat(settled.billed()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void billsWhatNoLotCovers() {
        var lot = new Lot(JANUARY, fraction("0.5"));
        var settled = PolishLots.settle(FEBRUARY, List.of(lot), Fraction.of(8), fraction("3.6"));
        assertThat(settled.billed()).isEqualTo(fraction("3.9"));
        assertThat(settled.lots()).isEmpty();
    }

    @Test
    void servesThroughTheSameMonthOfTheNextYear() {
        var lot = new Lot(JANUARY, Fraction.of(3));
        var last = PolishLots.settle(JANUARY.plusMonths(12), List.of(lot), Fraction.ONE, Fraction.ZERO);
        assertThat(last.billed()).isEqualTo(Fraction.ZERO);
        assertThat(last.lots()).containsExactly(new Lot(JANUARY, Fraction.of(2)));
        var after = PolishLots.settle(JANUARY.plusMonths(13), last.lots(), Fraction.ONE, Fraction.ZERO);
        assertThat(after.billed()).isEqualTo(Fraction.ONE);
        assertThat(after.expired()).isEqualTo(Fraction.of(2));
        assertThat(after.lots()).isEmpty();
    }
}
