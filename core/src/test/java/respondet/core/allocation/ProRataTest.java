package respondet.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProRataTest {

    /** Largest claims of a random row, around the edges of the arithmetic. */
    private static final int[] SCALES = {1, 2, 3, 10, 400, 65_535, 65_536, 65_537, 1_000_000, 50_000_000};

    @Test
    void splitsAsLargestRemainderDoes() {
        var random = new SplittableRandom(20260101);
        for (int run = 0; run < 200_000; run++) {
            var claims = randomClaims(random, random.nextInt(1, 40));
            long sum = Arrays.stream(claims).asLongStream().sum();
            assertSameAsLargestRemainder(random.nextLong(sum + 1), claims);
        }
    }

    @Test
    @Tag("long")
    void splitsRowsOfManyMembersAsLargestRemainderDoes() {
        splitsRowsOfManyMembers(3_000);
    }

    @Test
    void splitsSomeRowsOfManyMembersAsLargestRemainderDoes() {
        splitsRowsOfManyMembers(60);
    }

    private static void splitsRowsOfManyMembers(int runs) {
        var random = new SplittableRandom(20260102);
        for (int run = 0; run < runs; run++) {
            var claims = randomClaims(random, 1_000);
            if (Arrays.stream(claims).asLongStream().sum() > 0) {
                long sum = Arrays.stream(claims).asLongStream().sum();
                assertSameAsLargestRemainder(random.nextLong(sum + 1), claims);
            }
        }
    }

    @Test
    void splitsEveryTotalOfSmallRows() {
        for (int code = 0; code < 5 * 5 * 5 * 5; code++) {
            int[] claims = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
            for (int total = 0; total <= Arrays.stream(claims).sum(); total++) {
                assertSameAsLargestRemainder(total, claims);
            }
        }
    }

    @Test
    void isExactAtTheEdgesOfItsArithmetic() {
        int[] values = {0, 1, 2, 65_535, 65_536, (1 << 30) - 1, 1 << 30, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
        for (int first : values) {
            for (int second : values) {
                for (int third : values) {
                    int[] claims = {first, second, third};
                    long sum = (long) first + second + third;
                    for (long total : new long[] {0, 1, sum / 3, sum / 2, sum - 1, sum}) {
                        assertSameAsLargestRemainder(Math.clamp(total, 0, sum), claims);
                    }
                }
            }
        }
    }

    @Test
    void givesASingleClaimantEverything() {
        assertThat(new ProRata(1).splitUpTo(7, new int[] {9}, 0)).containsExactly(7);
    }

    @Test
    void givesMissingUnitsOfEqualClaimsToTheFirst() {
        assertThat(new ProRata(4).splitUpTo(6, new int[] {5, 5, 5, 5}, 0)).containsExactly(2, 2, 1, 1);
    }

    @Test
    void findsTheThresholdAmongClusteredRemainders() {
        // remainders in two far clusters, where guessing by proportion alone would take very long
        var claims = IntStream.range(0, 1_000)
                .map(i -> i < 990 ? 1 + i % 3 : 60_000 + i)
                .toArray();
        for (int total = 1; total < 600_000; total += 997) {
            assertSameAsLargestRemainder(total, claims);
        }
    }

    @Test
    void givesNoMoreThanTheClaims() {
        assertThat(new ProRata(2).splitUpTo(100, new int[] {3, 4}, 0)).containsExactly(3, 4);
    }

    @Test
    void givesNothingWhereNobodyClaims() {
        assertThat(new ProRata(2).splitUpTo(100, new int[] {0, 0}, 0)).containsExactly(0, 0);
    }

    @Test
    void readsTheRowAtAPosition() {
        assertThat(new ProRata(2).splitUpTo(4, new int[] {9, 9, 3, 1, 9}, 2)).containsExactly(3, 1);
    }

    @Test
    void forgetsTheRowBefore() {
        var split = new ProRata(2);
        split.splitUpTo(5, new int[] {3, 4}, 0);
        assertThat(split.splitUpTo(0, new int[] {3, 4}, 0)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -65_536, Integer.MIN_VALUE})
    void refusesANegativeClaim(int claim) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProRata(2).splitUpTo(1, new int[] {5, claim}, 0))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProRata(2).split(1, new long[] {5, claim}, new long[2]));
    }

    @Test
    void refusesANegativeTotal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProRata(1).splitUpTo(-1, new int[] {5}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProRata(1).split(-1, new long[] {5}, new long[1]));
    }

    @Test
    void dividesMoreThanTheClaimsWhenAskedTo() {
        var parts = new long[2];
        new ProRata(2).split(10, new long[] {1, 2}, parts);
        assertThat(parts).containsExactly(3, 7);
    }

    @Test
    void addsUpPastThirtyTwoBits() {
        assertThat(ProRata.sum(new int[] {1, Integer.MAX_VALUE, Integer.MAX_VALUE, 1}, 1, 2))
                .isEqualTo(2L * Integer.MAX_VALUE);
    }

    @Test
    void dividesAnyTotalAsSortingDoes() {
        var random = new SplittableRandom(20260103);
        for (int run = 0; run < 20_000; run++) {
            var claims = Arrays.stream(randomClaims(random, random.nextInt(1, 80)))
                    .asLongStream()
                    .toArray();
            claims[0]++;
            long sum = Arrays.stream(claims).sum();
            long total = random.nextLong(1L << random.nextInt(1, 50));
            var parts = new long[claims.length];
            new ProRata(claims.length).split(total, claims, parts);
            var expected = LargestRemainder.bySorting(total, claims, sum, new long[claims.length]);
            assertThat(parts).as("%d among %s", total, Arrays.toString(claims)).isEqualTo(expected);
            assertThat(LargestRemainder.split(total, claims)).isEqualTo(expected);
        }
    }

    private static int[] randomClaims(SplittableRandom random, int count) {
        int largest = SCALES[random.nextInt(SCALES.length)];
        boolean sparse = random.nextInt(4) == 0;
        return IntStream.range(0, count)
                .map(i -> sparse && random.nextInt(3) > 0 ? 0 : random.nextInt(largest + 1))
                .toArray();
    }

    private static void assertSameAsLargestRemainder(long total, int[] claims) {
        var wide = Arrays.stream(claims).asLongStream().toArray();
        long sum = Arrays.stream(wide).sum();
        var expected = sum == 0
                ? new long[claims.length]
                : LargestRemainder.bySorting(total, wide, sum, new long[claims.length]);
        assertSame(expected, new ProRata(claims.length).splitUpTo(total, claims, 0), total, claims);
        var parts = new long[claims.length];
        new ProRata(claims.length).split(total, wide, parts);
        assertThat(parts).as("%d among %s", total, Arrays.toString(claims)).isEqualTo(expected);
        assertWithinOneUnitOfQuota(total, claims, expected);
    }

    private static void assertSame(long[] expected, int[] actual, long total, int[] claims) {
        if (!Arrays.equals(expected, Arrays.stream(actual).asLongStream().toArray())) {
            throw new AssertionError(total + " among " + Arrays.toString(claims) + " gave " + Arrays.toString(actual));
        }
    }

    private static void assertWithinOneUnitOfQuota(long total, int[] claims, long[] parts) {
        var sum = BigInteger.valueOf(Arrays.stream(claims).asLongStream().sum());
        for (int i = 0; i < parts.length; i++) {
            var distance = BigInteger.valueOf(parts[i])
                    .multiply(sum)
                    .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(claims[i])));
            if (sum.signum() > 0 && distance.abs().compareTo(sum) >= 0) {
                throw new AssertionError("claim " + i + " of " + Arrays.toString(claims) + " with total " + total);
            }
        }
    }
}
