package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Reference;

/** A number of the law comes with its day, its source and how well it is known, or not at all. */
class ParameterFileTest {

    private static final Reference ARTICLE = new Reference("Act of the test", "7(1)");

    private final Dated<BigDecimal> fee = ParameterFile.load("whole/fee", BigDecimal.class);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2025-01-01, 3.50, MEMORY",
        "2025-12-31, 3.50, MEMORY",
        "2026-01-01, 7.30, FOUND",
        "2026-12-31, 7.30, FOUND",
        "2027-01-01, 7.30, UNCERTAIN", // no later value was found
    })
    void readsTheValueInForce(LocalDate date, BigDecimal value, Certainty certainty) {
        var found = fee.on(date);
        assertThat(found.value()).isEqualByComparingTo(value);
        assertThat(found.certainty()).isEqualTo(certainty);
        assertThat(found.reference()).isEqualTo(ARTICLE);
    }

    @Test
    void namesItselfInTheRefusalOfAnEarlierDay() {
        assertThatThrownBy(() -> fee.on(LocalDate.of(2024, 12, 31))).hasMessageContaining("whole/fee");
    }

    @Test
    void saysWhereANumberComesFromAndWhenItWasChecked() {
        var source = ParameterFile.source("whole/fee");
        assertThat(source.description()).isEqualTo("A fee as a test writes it");
        assertThat(source.reference()).isEqualTo(ARTICLE);
        assertThat(source.lastChecked()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"without_reference", "without_certainty", "without_value", "without_last_checked"})
    void refusesAFileThatIsNotWhole(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ParameterFile.load("broken/" + name, BigDecimal.class))
                .withMessageContaining("broken/" + name)
                .withMessageContaining("incomplete");
    }

    @Test
    void refusesAMisspeltKey() {
        assertThatThrownBy(() -> ParameterFile.load("broken/misspelt", BigDecimal.class))
                .hasMessageContaining("vaules");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ParameterFile.load("whole/fees", BigDecimal.class))
                .withMessageContaining("whole/fees");
    }
}
