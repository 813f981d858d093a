package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.KEY;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;

import java.util.List;
import org.junit.jupiter.api.Test;

class BelgianKeysTest {

    private static final Fraction HALF = fraction("0.5");

    /** requirements.md, story A7: 12 kWh for the pensioner, the shop and the school. */
    @Test
    void sharesOneQuarterAsInTheStory() {
        var twelve = Fraction.of(12);
        var withdrawn = fractions("1", "4", "10");
        assertThat(BelgianKeys.equal(twelve, withdrawn)).isEqualTo(fractions("1", "4", "4"));
        assertThat(BelgianKeys.specific(twelve, KEY, withdrawn)).isEqualTo(fractions("1", "3.6", "2.4"));
        assertThat(BelgianKeys.proRata(twelve, withdrawn)).isEqualTo(fractions("0.8", "3.2", "8.0"));
    }

    @Test
    void sharesTheStoryInWattHours() {
        var withdrawn = List.of(1000L, 4000L, 10_000L);
        assertThat(BelgianKeysInWh.equal(12_000, withdrawn)).containsExactly(1000L, 4000L, 4000L);
        assertThat(BelgianKeysInWh.specific(12_000, KEY, withdrawn)).containsExactly(1000L, 3600L, 2400L);
        assertThat(BelgianKeysInWh.proRata(12_000, withdrawn)).containsExactly(800L, 3200L, 8000L);
    }

    @Test
    void givesTheRestBackToTheProducers() {
        // story A7, equal key: 3 kWh left of two plants with 8 and 4 kWh
        assertThat(BelgianKeys.rest(fractions("8", "4"), fractions("1", "4", "4")))
                .isEqualTo(fractions("2", "1"));
        assertThat(BelgianKeysInWh.rest(List.of(800L, 400L), List.of(100L, 1000L)))
                .containsExactly(67L, 33L);
    }

    /** contract.md, section 3: between a leave and the next key the leaver's part is surplus. */
    @Test
    void neverRedistributesTheLeaversPart() {
        var staying = fractions("0.5", "0.3");
        var ten = Fraction.of(10);
        var withdrawn = fractions("9", "9");
        assertThat(BelgianKeys.specific(ten, staying, withdrawn)).isEqualTo(fractions("5", "3"));
        assertThat(IterativeKeys.specific(ten, staying, withdrawn)).isEqualTo(fractions("5", "3"));
        // half of it by key leaves 2.5 and 1.5; of the other 5 kWh 6.5 / 14 and 7.5 / 14
        assertThat(BelgianKeys.hybrid(HALF, ten, staying, withdrawn))
                .containsExactly(Fraction.of(135, 28), Fraction.of(117, 28));
        var demand = List.of(9L, 9L);
        assertThat(BelgianKeysInWh.specific(10, staying, demand)).containsExactly(5L, 3L);
        assertThat(IterativeKeysInWh.specific(10, staying, demand)).containsExactly(5L, 3L);
        // 5 Wh by key: 2.5, 1.5 and nobody's 1.0 give 3, 1 and 1
        assertThat(BelgianKeysInWh.hybrid(HALF, 10, staying, demand)).containsExactly(5L, 4L);
    }

    @Test
    void leavesSpanishSurplusOfALeaverUnassigned() {
        var hour = SpanishSharing.share(Fraction.of(10), fractions("0.5", "0.3"), fractions("9", "2"));
        assertThat(hour.self()).isEqualTo(fractions("5", "2"));
        assertThat(hour.surplus()).isEqualTo(fractions("0", "1"));
        assertThat(hour.unassigned()).isEqualTo(Fraction.of(2));
        var inWh = SpanishSharingInWh.share(10, fractions("0.5", "0.3"), List.of(9L, 2L));
        assertThat(inWh.unassigned()).isEqualTo(2);
    }

    @Test
    void countsNegativeNetGenerationAsZero() { // regimes.md, section 2.4
        assertThat(SpanishSharing.share(Fraction.of(-1), KEY, fractions("1", "1", "1"))
                        .surplus())
                .isEqualTo(fractions("0", "0", "0"));
        assertThat(SpanishSharingInWh.share(-1, KEY, List.of(1L, 1L, 1L)).grid())
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void stopsWhenOnlyMembersWithoutAShareWantEnergy() {
        var shares = fractions("1", "0");
        assertThat(IterativeKeys.specific(Fraction.of(5), shares, fractions("2", "4")))
                .isEqualTo(fractions("2", "0"));
        assertThat(IterativeKeysInWh.specific(5, shares, List.of(2L, 4L))).containsExactly(2L, 0L);
    }

    @Test
    void sharesNothingWithoutMembers() {
        assertThat(BelgianKeys.equal(Fraction.ONE, List.of())).isEmpty();
        assertThat(BelgianKeysInWh.equal(1, List.of())).isEmpty();
        assertThat(IterativeKeysInWh.equal(1, List.of())).isEmpty();
    }
}
