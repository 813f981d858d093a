package respondet.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Share;
import respondet.naive.Fraction;

class LargestRemainderTest {

    @Test
    void givesMissingUnitsToTheLargestRemainders() { // quotas 4.5, 2.7, 1.8 of 9
        assertThat(LargestRemainder.split(9, new long[] {5, 3, 2})).containsExactly(4, 3, 2);
    }

    @Test
    void givesEqualRemaindersToTheFirst() {
        assertThat(LargestRemainder.split(2, new long[] {1, 1, 1})).containsExactly(1, 1, 0);
    }

    @Test
    void dividesNothingAmongNobody() {
        assertThat(LargestRemainder.split(0, new long[0])).isEmpty();
        assertThat(LargestRemainder.split(0, new long[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void refusesToDivideAmongClaimsOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.split(1, new long[] {0, 0}))
                .withMessageContaining("Maybe nobody claims anything");
    }

    @Test
    void refusesNegativeTotalsAndClaims() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(-1, new long[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(0, new long[] {-1}));
    }

    @Test
    void refusesClaimsThatOverflow() {
        assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void givesTheSameWhetherProductsFitIntoALongOrNot() {
        var random = new SplittableRandom(1);
        for (int run = 0; run < 20_000; run++) {
            long scale = 1L << random.nextInt(1, 45);
            var claims = random.longs(random.nextInt(1, 12), 0, scale).toArray();
            claims[0]++;
            long total = random.nextLong(1L << random.nextInt(1, 50));
            assertThat(LargestRemainder.split(total, claims))
                    .as("%d among %s", total, Arrays.toString(claims))
                    .isEqualTo(naive(total, claims));
        }
    }

    @Test
    void givesNobodyLessWhenThereIsMoreThanOneUnitPerClaimantMore() {
        var random = new SplittableRandom(2);
        for (int run = 0; run < 20_000; run++) {
            var claims = random.longs(random.nextInt(1, 20), 1, 1_000).toArray();
            long sum = Arrays.stream(claims).sum();
            long total = random.nextLong(10_000);
            var less = LargestRemainder.split(total, claims);
            // each quota grows by at least one unit, more than the distance of any part from its quota can swallow
            var more = LargestRemainder.split(total + sum, claims);
            for (int i = 0; i < claims.length; i++) {
                assertThat(more[i]).isEqualTo(less[i] + claims[i]);
            }
        }
    }

    @Test
    void givesALargerClaimNeverLess() {
        var random = new SplittableRandom(3);
        for (int run = 0; run < 20_000; run++) {
            var claims = random.longs(10, 0, 50).sorted().toArray();
            claims[9]++;
            var parts = LargestRemainder.split(random.nextLong(500), claims);
            for (int i = 1; i < 10; i++) {
                assertThat(parts[i] >= parts[i - 1] || claims[i] == claims[i - 1])
                        .as("%s for %s", Arrays.toString(parts), Arrays.toString(claims))
                        .isTrue();
            }
        }
    }

    @Test
    void turnsSharesIntoWholeClaims() {
        var shares = List.of(Share.of("0.5"), Share.of("0.125"), Share.of("0.375"));
        assertThat(LargestRemainder.claims(shares)).containsExactly(500, 125, 375);
        assertThat(LargestRemainder.claims(List.of(Share.ALL, Share.NONE))).containsExactly(1, 0);
        assertThat(LargestRemainder.claims(List.of())).isEmpty();
    }

    private static long[] naive(long total, long[] claims) {
        var weights = Arrays.stream(claims).mapToObj(Fraction::of).toList();
        return respondet.naive.LargestRemainder.split(total, weights).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
