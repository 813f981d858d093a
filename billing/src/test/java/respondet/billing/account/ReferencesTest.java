package respondet.billing.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    private static final List<String> NUMBERS = List.of("2026-0001", "2026-00012", "2026-0002", "FV/7/2026", "12", "");

    @ParameterizedTest
    @CsvSource({
        "invoice 2026-0001 thanks, 2026-0001",
        "2026-0002+2026-0001, 2026-0002 2026-0001",
        "2026 - 0001, 2026-0001",
        "2026/0001, 2026-0001",
        "fv 7-2026, FV/7/2026",
        "2026-00012, 2026-00012",
        "2026-0001 2026-0001, 2026-0001",
        "20260001, 2026-0001",
        "32026-0001, ''",
        "2026-00019, ''",
        "2012, ''",
        "no. 12!, 12",
        "'', ''",
    })
    void findsWholeNumbers(String text, String found) {
        assertThat(References.of(NUMBERS).in(text))
                .isEqualTo(Arrays.stream(found.split(" "))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
