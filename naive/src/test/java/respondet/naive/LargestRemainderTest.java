package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static respondet.naive.FourHours.fractions;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void givesMissingUnitsToTheLargestRemainders() {
        // 2000 pro rata on 3.0, 2.5 and 1.0 kWh: 923.08, 769.23 and 307.69
        assertThat(LargestRemainder.split(2000, fractions("3", "2.5", "1"))).containsExactly(923L, 769L, 308L);
    }

    @Test
    void breaksTiesByPosition() {
        assertThat(LargestRemainder.split(2000, fractions("1", "1", "1"))).containsExactly(667L, 667L, 666L);
        assertThat(LargestRemainder.split(1, fractions("1", "1"))).containsExactly(1L, 0L);
    }

    @Test
    void givesNothingToAZeroWeight() {
        assertThat(LargestRemainder.split(5, fractions("0", "1", "1"))).containsExactly(0L, 3L, 2L);
        assertThat(LargestRemainder.split(0, fractions("0", "0"))).containsExactly(0L, 0L);
    }

    @Test
    void placesTheLeaverLast() {
        // 0.5, 0.3 and nobody's 0.2 of 1 Wh: the largest remainder takes it
        assertThat(LargestRemainder.splitByShares(1, fractions("0.5", "0.3"))).containsExactly(1L, 0L);
        // all three remainders are equal, and nobody's part comes last
        assertThat(LargestRemainder.splitByShares(2, List.of(Fraction.of(1, 3), Fraction.of(1, 3))))
                .containsExactly(1L, 1L);
        assertThat(LargestRemainder.splitByShares(7, List.of())).isEmpty();
    }

    @Test
    void refusesWhatCannotBeSplit() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(1, fractions("0", "0")));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(-1, fractions("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.splitByShares(1, fractions("0.6", "0.5")));
    }
}
