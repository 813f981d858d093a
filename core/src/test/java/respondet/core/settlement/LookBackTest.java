package respondet.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-05-01, 2024-01-24, 2025-05-01",
        "YEAR, 2025-05-01, 2024-01-24, 2025-01-01",
        "YEAR, 2025-01-01, 2024-01-24, 2025-01-01",
        "YEAR, 2024-05-01, 2024-01-24, 2024-01-24", // not before the law
        "YEAR, 2024-01-01, 2024-01-24, 2024-01-01", // what was asked for is refused elsewhere
        "START, 2025-05-01, 2022-04-01, 1970-01-01",
    })
    void looksBackAsFarAsTheLaw(LookBack look, LocalDate asked, LocalDate coded, LocalDate from) {
        assertThat(look.from(asked, coded)).isEqualTo(from);
    }
}
