package respondet.bench;

import java.util.Arrays;

/** Largest remainder as the textbook has it: a 64-bit division for each part, then a sort. */
final class LongDivision {

    private final SampleYear year;
    private final int members;
    private final long[] parts;
    private final long[] remainders;
    private final long[] order;

    LongDivision(SampleYear year) {
        this.year = year;
        this.members = year.scale().members();
        this.parts = new long[members];
        this.remainders = new long[members];
        this.order = new long[members];
    }

    long totals() {
        long all = 0;
        for (int t = 0; t < year.scale().intervals(); t++) {
            long given = sum(year.injected(), t * year.plants(), year.plants());
            long taken = sum(year.consumed(), t * members, members);
            if (given > 0 && taken > 0) {
                divide(Math.min(given, taken), taken, t * members);
                all += Arrays.stream(parts).sum();
            }
        }
        return all;
    }

    private static long sum(int[] values, int from, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[from + i];
        }
        return sum;
    }

    private void divide(long total, long taken, int from) {
        long left = total;
        for (int i = 0; i < members; i++) {
            long product = total * year.consumed()[from + i];
            parts[i] = product / taken;
            remainders[i] = product % taken;
            left -= parts[i];
            order[i] = -remainders[i] * members + i;
        }
        Arrays.sort(order);
        for (int k = 0; k < left; k++) {
            parts[Math.floorMod(order[k], members)]++;
        }
    }
}
