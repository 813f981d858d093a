package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void keepsLowestTermsAndAPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of("0.50")).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of("1E+3")).isEqualTo(Fraction.of(1000));
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void calculatesExactly() {
        var third = Fraction.of(1, 3);
        var half = Fraction.of(1, 2);
        assertThat(third.plus(half)).isEqualTo(Fraction.of(5, 6));
        assertThat(third.minus(half)).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(half)).isEqualTo(Fraction.of(1, 6));
        assertThat(third.dividedBy(half)).isEqualTo(Fraction.of(2, 3));
        assertThat(third.min(half)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(third.negated().positivePart()).isEqualTo(Fraction.ZERO);
        assertThat(third).isLessThan(half);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 3", "-7, 2, -4", "6, 2, 3", "-6, 2, -3", "1, 3, 0", "-1, 3, -1"})
    void roundsDownToAWholeNumber(long numerator, long denominator, long floor) {
        assertThat(Fraction.of(numerator, denominator).floor()).isEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.13", "0.1249, 2, 0.12", "-0.125, 2, -0.13", "2, 3, 2.000", "2.5, 0, 3"})
    void roundsHalfUpToADecimal(String value, int scale, BigDecimal rounded) {
        assertThat(Fraction.of(value).toDecimal(scale)).isEqualTo(rounded);
    }
}
