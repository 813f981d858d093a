package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Five years in Wallonia, on both sides of the day; nothing is said of territories whose law is not known. */
class MeteringRetentionTest {

    @Test
    void keepsNoReadingLongerThanFiveYears() {
        assertThat(MeteringRetention.firstKept(LocalDate.of(2030, 4, 30), "BE352"))
                .contains(YearMonth.of(2025, 5));
        assertThat(MeteringRetention.firstKept(LocalDate.of(2030, 5, 1), "BE352"))
                .contains(YearMonth.of(2025, 6));
    }

    @Test
    void knowsNoOtherTerritoryAndNoEarlierLaw() {
        var day = LocalDate.of(2030, 5, 1);
        assertThat(MeteringRetention.firstKept(day, "BE100")).isEmpty();
        assertThat(MeteringRetention.firstKept(day, "PL213")).isEmpty();
        assertThat(MeteringRetention.firstKept(LocalDate.of(2022, 10, 14), "BE352"))
                .isEmpty();
    }
}
