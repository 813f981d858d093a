package respondet.core.allocation;

import java.util.Arrays;

/**
 * Divides energy in proportion to claims exactly as {@link LargestRemainder} does, fast enough for every interval of a
 * year: loops without branches that the compiler turns into vector instructions, no division and no sorting. It works
 * on its own copy of the claims: where a loop reads an array that it might be writing, the compiler gives up.
 *
 * <p>Why it is exact. Let {@code T < C} be the total and the sum of claims, and {@code c} one claim.
 *
 * <ul>
 *   <li>With {@code m = floor(T * 2^s / C)} the estimate {@code k = floor(c * m / 2^s)} is never above the quota
 *       {@code c * T / C}, and below it by less than {@code c / 2^s + 1}. So for {@code c <= 2^s} the whole part of the
 *       quota is {@code k} or {@code k + 1}.
 *   <li>Therefore the remainder {@code T * c - k * C} lies in {@code 0 .. 2C - 1}. As {@code C < 2^30} it fits into 31
 *       bits, so computing it modulo 2^32 loses nothing, and one conditional subtraction of {@code C} corrects it.
 *   <li>With {@code s = 16} and claims below 2^16 the product {@code c * m} fits into 32 unsigned bits, with
 *       {@code s = 31} into a long.
 *   <li>The units left go to the largest remainders: counting how many reach a guess finds the smallest remainder
 *       that still gets one; among its equals the lower positions come first.
 * </ul>
 *
 * <p>One instance serves one thread; its arrays are reused.
 */
public final class ProRata {

    private static final int NARROW_BITS = 16;
    private static final int WIDE_BITS = 31;

    /** Above this sum the remainders of 32 bits are no longer safe. */
    static final long SAFE_SUM = 1L << 30;

    /** So many claims below 2^16 have a sum that fits into 32 bits. */
    private static final int FEW = 1 << 15;

    /** After so many guesses by proportion the rest is halved, whatever the remainders look like. */
    private static final int GUESSES = 6;

    private final int claimants;
    private final int[] row;
    private final int[] parts;
    private final int[] remainders;

    public ProRata(int claimants) {
        this.claimants = claimants;
        this.row = new int[claimants];
        this.parts = new int[claimants];
        this.remainders = new int[claimants];
    }

    /** The parts of any total, written into {@code into}; the same as {@link LargestRemainder#split}. */
    public void split(long total, long[] claims, long[] into) {
        long sum = 0;
        long bits = 0;
        for (int i = 0; i < claimants; i++) {
            sum += claims[i];
            bits |= claims[i];
        }
        // a negative claim sets the highest bit, and below 2^30 each no long sum overflows
        if (bits <= 0 || bits >= SAFE_SUM || sum >= SAFE_SUM || total < 0) {
            System.arraycopy(LargestRemainder.split(total, claims), 0, into, 0, claimants);
            return;
        }
        for (int i = 0; i < claimants; i++) {
            row[i] = (int) claims[i];
        }
        // every whole claim that the total holds leaves the remainders as they are
        long whole = total / sum;
        splitSafely((int) (total % sum), (int) sum, bits >>> NARROW_BITS == 0);
        for (int i = 0; i < claimants; i++) {
            into[i] = whole * claims[i] + parts[i];
        }
    }

    /**
     * The parts of what is available, of which at most the sum of the claims is given, so that no part exceeds its
     * claim.
     *
     * @param claims claims of many intervals one after the other, not negative
     * @param from position of the first claim of this interval
     * @return by position; reused by the next call
     */
    public int[] splitUpTo(long available, int[] claims, int from) {
        System.arraycopy(claims, from, row, 0, claimants);
        boolean narrow = upperHalves() == 0;
        if (!narrow) {
            requireNotNegative();
        }
        if (available < 0) {
            throw new IllegalArgumentException("What is available (" + available + ") is negative.");
        }
        long sum = narrow && claimants <= FEW ? fastSum(row) : sum(row, 0, claimants);
        long total = Math.min(available, sum);
        if (sum < SAFE_SUM) {
            splitSafely((int) total, (int) sum, narrow);
        } else {
            splitSlowly(total);
        }
        return parts;
    }

    /** The sum of a stretch of non-negative values. */
    public static long sum(int[] values, int from, int length) {
        long sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** All upper halves of the row laid over each other: 0 if every claim is in 0 .. 2^16 - 1. */
    private int upperHalves() {
        int bits = 0;
        for (int i = 0; i < claimants; i++) {
            bits |= row[i] >>> NARROW_BITS;
        }
        return bits;
    }

    private void requireNotNegative() {
        for (int claim : row) {
            if (claim < 0) {
                throw new IllegalArgumentException("The claim (" + claim + ") is negative.");
            }
        }
    }

    private void splitSlowly(long total) {
        var wide = Arrays.stream(row).asLongStream().toArray();
        var split = LargestRemainder.split(total, wide);
        for (int i = 0; i < claimants; i++) {
            parts[i] = (int) split[i];
        }
    }

    private void splitSafely(int total, int sum, boolean narrow) {
        if (total == 0) {
            Arrays.fill(parts, 0);
        } else if (total == sum) {
            System.arraycopy(row, 0, parts, 0, claimants);
        } else {
            estimate(total, sum, narrow);
            correct(total, sum);
            giveOneEach(total - fastSum(parts), sum);
        }
    }

    private void estimate(int total, int sum, boolean narrow) {
        if (narrow) {
            int factor = (int) (((long) total << NARROW_BITS) / sum);
            for (int i = 0; i < claimants; i++) {
                parts[i] = (row[i] * factor) >>> NARROW_BITS;
            }
        } else {
            long factor = ((long) total << WIDE_BITS) / sum;
            for (int i = 0; i < claimants; i++) {
                parts[i] = (int) ((row[i] * factor) >> WIDE_BITS);
            }
        }
    }

    private void correct(int total, int sum) {
        for (int i = 0; i < claimants; i++) {
            int part = parts[i];
            int remainder = total * row[i] - part * sum;
            int tooSmall = (remainder - sum) >> 31; // all ones where the estimate was right
            parts[i] = part + 1 + tooSmall;
            remainders[i] = remainder - (sum & ~tooSmall);
        }
    }

    /** The sum of non-negative values as 32 bits; the mask changes none, but unmasked the compiler adds one by one. */
    private int fastSum(int[] values) {
        int sum = 0;
        for (int i = 0; i < claimants; i++) {
            sum += values[i] & Integer.MAX_VALUE;
        }
        return sum;
    }

    /**
     * Gives one unit each to the largest remainders, ties by ascending position. Throughout, at least as many remainders
     * reach {@code low} as units are missing, and at most as many reach {@code high}.
     */
    private void giveOneEach(int missing, int sum) {
        int low = 0;
        int reachLow = claimants; // at least as many as are missing
        int high = sum;
        int reachHigh = 0; // at most as many
        for (int guesses = 0; reachHigh < missing && high - low > 1; guesses++) {
            int aim = guesses < GUESSES ? reachLow - missing : (reachLow - reachHigh) / 2;
            long step = (long) (high - low) * aim / (reachLow - reachHigh);
            int middle = (int) Math.clamp(low + step, low + 1L, high - 1L);
            int reach = countFrom(middle);
            if (reach > missing) {
                low = middle;
                reachLow = reach;
            } else {
                high = middle;
                reachHigh = reach;
            }
        }
        giveFrom(high);
        giveInOrder(low, missing - reachHigh);
    }

    private int countFrom(int threshold) {
        int count = 0;
        for (int i = 0; i < claimants; i++) {
            count += (threshold - 1 - remainders[i]) >>> 31;
        }
        return count;
    }

    private void giveFrom(int threshold) {
        for (int i = 0; i < claimants; i++) {
            parts[i] += (threshold - 1 - remainders[i]) >>> 31;
        }
    }

    private void giveInOrder(int remainder, int units) {
        int left = units;
        for (int i = 0; left > 0; i++) {
            if (remainders[i] == remainder) {
                parts[i]++;
                left--;
            }
        }
    }
}
