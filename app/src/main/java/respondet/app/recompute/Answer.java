package respondet.app.recompute;

import java.util.Arrays;

/** What an assumption gives in each interval. */
interface Answer {

    Bounds at(int position);

    /** Between which values, both included, an operator's figure must lie to be given; by column. */
    final class Bounds {

        private final long[] low;
        private final long[] high;

        private Bounds(long[] low, long[] high) {
            this.low = low;
            this.high = high;
        }

        /** Exactly these values, but for the tolerance of the file. */
        static Bounds around(long[] values, long tolerance) {
            return new Bounds(
                    Arrays.stream(values).map(each -> each - tolerance).toArray(),
                    Arrays.stream(values).map(each -> each + tolerance).toArray());
        }

        /** The whole watt-hours beside each value in thousandths. */
        static Bounds ofThousandths(long[] values) {
            return new Bounds(
                    Arrays.stream(values)
                            .map(each -> Math.floorDiv(each, 1000L))
                            .toArray(),
                    Arrays.stream(values).map(each -> Math.ceilDiv(each, 1000L)).toArray());
        }

        /** Where nothing is known, anything may be. */
        static Bounds unknown(int columns) {
            var low = new long[columns];
            var high = new long[columns];
            Arrays.fill(low, Long.MIN_VALUE);
            Arrays.fill(high, Long.MAX_VALUE);
            return new Bounds(low, high);
        }

        /** Whether there is a value at all, of ours or of what was tried. */
        boolean isKnown() {
            return low.length == 0 || low[0] != Long.MIN_VALUE;
        }

        boolean give(int column, long theirs) {
            return low[column] <= theirs && theirs <= high[column];
        }
    }
}
