package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.quantity.Energy;
import respondet.regime.pl.CreditAccount.Closing;
import respondet.regime.pl.CreditAccount.Opening;

/** The order in which a month draws its lots: same zone before others, oldest first, dearest zone first. */
class CreditAccountTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final int DAY = 0;
    private static final int NIGHT = 1;

    private static CreditLot lot(String month, int zone, long open) {
        return new CreditLot(YearMonth.parse(month), zone, open);
    }

    /** The day is dearer than the night. */
    private static Closing settle(long day, long night, CreditLot... lots) {
        return CreditAccount.settle(new Opening(MONTH, List.of(lots), List.of(day, night), List.of(DAY, NIGHT), 12));
    }

    @Test
    void drawsInTheSameZoneBeforeOthers() { // paragraph 4(2): the newer lot of the zone before the older of another
        var end = settle(0, 400, lot("2025-10", DAY, 500), lot("2025-12", NIGHT, 300));
        assertThat(end.open()).containsExactly(lot("2025-10", DAY, 400));
        assertThat(end.drawn())
                .isEqualTo(new TreeMap<>(Map.of(YearMonth.of(2025, 12), 300L, YearMonth.of(2025, 10), 100L)));
        assertThat(end.unmet()).containsExactly(0L, 0L);
    }

    @Test
    void servesTheDearestZoneFirstWithWhatIsLeftOver() { // paragraph 4(4)
        var end = settle(300, 300, lot("2025-12", CreditLot.NO_ZONE, 400));
        assertThat(end.unmet()).containsExactly(0L, 200L);
        assertThat(end.open()).isEmpty();
        assertThat(end.allUnmet()).isEqualTo(200);
    }

    @Test
    void drawsTheOldestLotFirst() { // paragraph 4(1)
        var end = settle(400, 0, lot("2025-12", DAY, 300), lot("2025-11", DAY, 300));
        assertThat(end.open()).containsExactly(lot("2025-12", DAY, 200));
        assertThat(end.drawn().firstEntry().getValue()).isEqualTo(300);
    }

    @Test
    void namesOnlyLotsOfWhichSomethingWasDrawn() {
        var end = settle(100, 0, lot("2025-11", DAY, 100), lot("2025-12", DAY, 100));
        assertThat(end.drawn()).containsOnlyKeys(YearMonth.of(2025, 11));
    }

    @Test
    void drawsOfOneMonthTheUnknownZoneThenTheDearest() {
        var lots = new CreditLot[] {
            lot("2025-12", NIGHT, 100), lot("2025-12", DAY, 100), lot("2025-12", CreditLot.NO_ZONE, 100)
        };
        // at night first its own 100, then the unknown before the day's
        assertThat(settle(0, 150, lots).open())
                .containsExactly(lot("2025-12", CreditLot.NO_ZONE, 50), lot("2025-12", DAY, 100));
        assertThat(settle(0, 250, lots).open()).containsExactly(lot("2025-12", DAY, 50));
    }

    @ParameterizedTest(name = "a lot of {0}: {1} drawn, {2} open, {3} expired")
    @CsvSource({
        "2024-12, 0, 0, 500", // over before the month began
        "2025-01, 200, 0, 300", // serves the last time and ends
        "2025-02, 200, 300, 0",
        "2026-01, 200, 300, 0",
    })
    void servesForTwelveMonths(String origin, long drawn, long open, long expired) {
        var end = settle(200, 0, lot(origin, DAY, 500));
        assertThat(end.drawn().values().stream().mapToLong(each -> each).sum()).isEqualTo(drawn);
        assertThat(end.open().stream().mapToLong(CreditLot::open).sum()).isEqualTo(open);
        assertThat(end.expired().stream().mapToLong(CreditLot::open).sum()).isEqualTo(expired);
    }

    @ParameterizedTest(name = "{0} Wh give {1}")
    @CsvSource({"6000, 3600", "1, 1", "2, 1", "3, 2", "4, 2", "0, 0"}) // 0.6, 1.2, 1.8, 2.4, half-up
    void creditsSixTenthsRoundedOnce(long given, long credit) {
        assertThat(EnergyCredit.of(MONTH, Energy.wattHours(given))).isEqualTo(Energy.wattHours(credit));
    }

    @Test
    void creditsEachZoneByWhatWasGivenInIt() {
        assertThat(EnergyCredit.byZone(Energy.wattHours(600), new long[] {250, 750}))
                .containsExactly(150, 450);
    }
}
