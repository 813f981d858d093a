package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.published;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** regimes.md, sections 2.4 and 2.6; requirements.md, story A10. */
class SpanishCoefficientsTest {

    @Test
    void sumsThreeEqualSharesToExactlyOne() { // story A10
        var coefficients = SpanishCoefficients.round(Shares.equal(3));
        assertThat(published(6, coefficients)).containsExactly("0.333334", "0.333333", "0.333333");
        assertThat(Fraction.sum(coefficients)).isEqualTo(Fraction.ONE);
    }

    @Test
    void givesMissingMicroUnitsToTheLargestRemainders() {
        // 4/7, 2/7, 1/7: remainders 4/7, 2/7 and 1/7 of a micro-unit; these are the betas of S3
        var sevenths = List.of(Fraction.of(4, 7), Fraction.of(2, 7), Fraction.of(1, 7));
        assertThat(SpanishCoefficients.round(sevenths)).isEqualTo(fractions("0.571429", "0.285714", "0.142857"));
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> SpanishCoefficients.round(fractions("0.5", "0.4")));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-04-30, false", "2026-01-01, 2026-05-01, true"})
    void refusesASecondChangeWithinFourMonths(LocalDate last, LocalDate next, boolean allowed) {
        assertThat(SpanishCoefficients.mayChange(last, next)).isEqualTo(allowed); // story A10
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 2026-04-01", "2026-03-11, 2026-05-01", "2026-12-31, 2027-02-01"})
    void takesEffectOnTheFirstOfAMonth(LocalDate filed, LocalDate inForce) {
        assertThat(SpanishCoefficients.inForce(filed)).isEqualTo(inForce);
    }
}
