package respondet.billing.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDaysTest {

    /** Known Easter days, the earliest and the latest possible ones among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2030-04-21", "2038-04-25",
                "2049-04-18", "2076-04-19", "2285-03-22"
            })
    void knowsEaster(LocalDate day) {
        assertThat(TargetDays.easter(day.getYear())).isEqualTo(day);
    }

    @Test
    void findsEasterOnASundayBetweenItsBounds() {
        for (int year = 1900; year < 2300; year++) {
            var day = TargetDays.easter(year);
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(day).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    /** Of each year all weekdays but those six, as far as they are weekdays. */
    @ParameterizedTest
    @CsvSource({"2024, 256", "2025, 255", "2026, 256", "2027, 258"})
    void countsTheDaysOfAYear(int year, long days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(TargetDays::isBankDay))
                .hasSize(Math.toIntExact(days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-02", // Maundy Thursday
        "2026-04-03, 2026-04-07", // Good Friday to Easter Monday
        "2026-05-01, 2026-05-04",
        "2025-07-21, 2025-07-21", // a holiday of Belgium alone
        "2025-12-24, 2025-12-24",
        "2025-12-25, 2025-12-29",
        "2026-01-01, 2026-01-02",
        "2026-11-28, 2026-11-30",
    })
    void goesOnToTheNextOne(LocalDate day, LocalDate next) {
        assertThat(TargetDays.from(day)).isEqualTo(next);
    }
}
