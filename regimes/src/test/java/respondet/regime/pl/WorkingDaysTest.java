package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Polish public holidays and the hours of the capacity fee. */
class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1961-04-02", "1976-04-18", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
                "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
                "2076-04-19", "1818-03-22", "1943-04-25", "2100-03-28", "2285-03-22", "1954-04-18", "1981-04-19"
            })
    void findsEaster(LocalDate sunday) { // published tables of Easter Sundays
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-01, false", // New Year
        "2026-01-02, true",
        "2026-01-06, false", // Epiphany
        "2026-04-03, true", // Good Friday is no holiday
        "2026-04-06, false", // Easter Monday
        "2026-04-07, true",
        "2026-05-01, false",
        "2026-06-04, false", // Corpus Christi
        "2026-06-05, true",
        "2026-11-11, false",
        "2024-12-24, true", // a holiday since the act of 2024
        "2025-12-24, false",
        "2026-01-10, false", // a Saturday
        "2026-01-11, false",
        "2026-01-12, true",
        "2026-01-16, true", // a Friday
    })
    void knowsWorkingDays(LocalDate date, boolean working) {
        assertThat(DAYS.isWorking(date)).isEqualTo(working);
    }

    @Test
    void countsPentecostAsAHoliday() {
        assertThat(DAYS.isHoliday(LocalDate.of(2026, 5, 24))).isTrue();
        assertThat(DAYS.isHoliday(LocalDate.of(2026, 5, 25))).isFalse();
        assertThat(DAYS.isHoliday(LocalDate.of(2026, 4, 5))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-12T06:00, false",
        "2026-01-12T07:00, true",
        "2026-01-12T21:00, true",
        "2026-01-12T22:00, false",
        "2026-01-10T12:00, false",
        "2026-01-06T12:00, false",
    })
    void chargesTheCapacityFeeInTheHoursOfWorkingDays(LocalDateTime hour, boolean charged) {
        assertThat(CapacityHours.isCharged(hour)).isEqualTo(charged);
    }
}
