package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionDayTest {

    /** A weekend, Easter and a whole week of notice; between the order and its day lies a day on which the bank works. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 0, 2026-11-30",
        "2026-11-28, 0, 2026-12-01",
        "2026-11-28, 1, 2026-12-01",
        "2026-11-25, 0, 2026-11-26",
        "2026-04-03, 0, 2026-04-08",
        "2026-04-02, 1, 2026-04-07",
        "2026-11-27, 14, 2026-12-11",
        "2026-12-11, 14, 2026-12-28",
    })
    void leavesTheBankADay(LocalDate today, int noticeDays, LocalDate first) {
        assertThat(CollectionDay.earliest(today, noticeDays)).isEqualTo(first);
    }
}
