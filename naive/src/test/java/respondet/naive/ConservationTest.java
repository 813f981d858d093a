package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.KEY;
import static respondet.naive.FourHours.fraction;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** regimes.md, section 6: the invariants, on random intervals from fixed seeds. */
class ConservationTest {

    private static final Fraction HALF = fraction("0.5");

    @RepeatedTest(200)
    void conservesEnergy(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        long injected = random.nextInt(40);
        var withdrawn = random.longs(3, 0, 20).boxed().toList();
        var spanish = SpanishSharingInWh.share(injected, KEY, withdrawn);
        var spanishTotal = WholeNumbers.sum(spanish.self()) + WholeNumbers.sum(spanish.surplus());
        assertThat(spanishTotal).isEqualTo(injected);
        for (var shared : single(injected, withdrawn)) {
            fits(shared, injected, withdrawn);
        }
        for (var shared : exhausting(injected, withdrawn)) {
            fits(shared, injected, withdrawn);
            assertThat(WholeNumbers.sum(shared)).isEqualTo(Math.min(injected, WholeNumbers.sum(withdrawn)));
        }
    }

    @RepeatedTest(200)
    void staysWithinAWattHourOfTheExactProRata(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        long injected = random.nextInt(40);
        var withdrawn = random.longs(3, 0, 20).boxed().toList();
        var exact = BelgianKeys.proRata(Fraction.of(injected), WholeNumbers.asFractions(withdrawn));
        var whole = WholeNumbers.asFractions(BelgianKeysInWh.proRata(injected, withdrawn));
        assertThat(Elementwise.minus(exact, whole))
                .allMatch(difference -> difference.max(difference.negated()).compareTo(Fraction.ONE) < 0);
    }

    @RepeatedTest(50)
    void neverSharesLessByTheHour(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var injected = WholeNumbers.asFractions(random.longs(4, 0, 20).boxed().toList());
        var withdrawn = WholeNumbers.asFractions(random.longs(4, 0, 20).boxed().toList());
        var byQuarter = Fraction.sum(Elementwise.min(injected, withdrawn));
        assertThat(ItalianSharing.shared(injected, withdrawn)).isGreaterThanOrEqualTo(byQuarter);
    }

    private static List<List<Long>> single(long injected, List<Long> withdrawn) {
        return List.of(BelgianKeysInWh.equal(injected, withdrawn), BelgianKeysInWh.specific(injected, KEY, withdrawn));
    }

    private static List<List<Long>> exhausting(long injected, List<Long> withdrawn) {
        return List.of(
                BelgianKeysInWh.proRata(injected, withdrawn),
                BelgianKeysInWh.hybrid(HALF, injected, KEY, withdrawn),
                BelgianKeysInWh.cascade(injected, withdrawn),
                IterativeKeysInWh.equal(injected, withdrawn),
                IterativeKeysInWh.specific(injected, KEY, withdrawn),
                PooledSharingInWh.share(List.of(injected), withdrawn).perMember());
    }

    private static void fits(List<Long> shared, long injected, List<Long> withdrawn) {
        assertThat(WholeNumbers.sum(shared)).isLessThanOrEqualTo(injected);
        assertThat(WholeNumbers.minus(withdrawn, shared)).allMatch(unmet -> unmet >= 0);
        assertThat(shared).allMatch(part -> part >= 0);
    }
}
