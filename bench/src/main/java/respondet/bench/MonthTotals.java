package respondet.bench;

import java.util.Arrays;

/** Sums by member and by twelfth of the period. */
final class MonthTotals {

    private final int members;
    private final int perMonth;
    private final long[] sums;

    MonthTotals(Scale scale) {
        members = scale.members();
        perMonth = Math.ceilDiv(scale.intervals(), 12);
        sums = new long[12 * members];
    }

    void add(int interval, int[] values, int from) {
        int month = interval / perMonth * members;
        for (int i = 0; i < members; i++) {
            sums[month + i] += values[from + i];
        }
    }

    long all() {
        return Arrays.stream(sums).sum();
    }
}
