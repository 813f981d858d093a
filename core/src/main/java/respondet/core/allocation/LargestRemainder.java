package respondet.core.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import respondet.core.quantity.Share;

/**
 * Divides a whole number of units in proportion to claims so that the parts add up exactly: each claim gets the whole
 * part of its quota, and the units left go one each to the largest remainders, ties by ascending position (method of
 * Hamilton).
 */
public final class LargestRemainder {

    /** From so many claims on, finding a threshold is faster than sorting. */
    private static final int MANY = 32;

    private LargestRemainder() {}

    /**
     * The parts of a total, by position of the claim.
     *
     * @param total units to divide, not negative
     * @param claims weights, not negative, not all zero unless {@code total} is zero
     * @return no part is above its quota rounded up
     */
    public static long[] split(long total, long[] claims) {
        var sum = sum(claims);
        if (total < 0 || (sum == 0 && total != 0)) {
            throw new IllegalArgumentException("The total (" + total + ") cannot be divided among claims of " + sum
                    + ".\nMaybe nobody claims anything: the caller decides what happens to the rest.");
        }
        var parts = new long[claims.length];
        if (total == 0) {
            return parts;
        }
        if (claims.length >= MANY && sum < ProRata.SAFE_SUM) {
            new ProRata(claims.length).split(total, claims, parts);
            return parts;
        }
        return bySorting(total, claims, sum, parts);
    }

    static long[] bySorting(long total, long[] claims, long sum, long[] parts) {
        return total <= Long.MAX_VALUE / sum ? splitNarrow(total, claims, sum, parts) : splitWide(total, claims, parts);
    }

    private static long sum(long[] claims) {
        long sum = 0;
        for (long claim : claims) {
            if (claim < 0) {
                throw new IllegalArgumentException("The claim (" + claim + ") is negative.");
            }
            sum = Math.addExact(sum, claim);
        }
        return sum;
    }

    private static long[] splitNarrow(long total, long[] claims, long sum, long[] parts) {
        var remainders = new long[claims.length];
        long left = total;
        for (int i = 0; i < claims.length; i++) {
            long product = total * claims[i];
            parts[i] = product / sum;
            remainders[i] = product % sum;
            left -= parts[i];
        }
        giveOneEach(parts, left, Comparator.comparingLong(i -> -remainders[i]));
        return parts;
    }

    private static long[] splitWide(long total, long[] claims, long[] parts) {
        var sum = Arrays.stream(claims).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        var remainders = new BigInteger[claims.length];
        long left = total;
        for (int i = 0; i < claims.length; i++) {
            var both = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(claims[i]))
                    .divideAndRemainder(sum);
            parts[i] = both[0].longValueExact();
            remainders[i] = both[1];
            left -= parts[i];
        }
        giveOneEach(parts, left, (a, b) -> remainders[b].compareTo(remainders[a]));
        return parts;
    }

    /** The sort is stable, so equal remainders keep the order of their positions. */
    private static void giveOneEach(long[] parts, long left, Comparator<Integer> byRemainder) {
        if (left == 0) {
            return;
        }
        IntStream.range(0, parts.length).boxed().sorted(byRemainder).limit(left).forEach(i -> parts[i]++);
    }

    /** Shares as whole-number claims in the same proportion. */
    public static long[] claims(List<Share> shares) {
        int scale = shares.stream().mapToInt(each -> each.value().scale()).max().orElse(0);
        return shares.stream()
                .mapToLong(each -> each.value().movePointRight(scale).longValueExact())
                .toArray();
    }
}
