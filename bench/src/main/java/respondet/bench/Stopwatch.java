package respondet.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Times work: the same number of runs for warm-up and for measuring; the median counts. */
final class Stopwatch {

    private Stopwatch() {}

    /** Results of work, added up, so that no compiler can leave it out. */
    @SuppressWarnings("NonFinalStaticField")
    private static volatile long sink;

    static double medianSeconds(int runs, LongSupplier work) {
        var nanos = new long[runs];
        for (int run = -runs; run < runs; run++) {
            long start = System.nanoTime();
            long result = work.getAsLong();
            nanos[Math.max(0, run)] = System.nanoTime() - start;
            sink = result;
        }
        Arrays.sort(nanos);
        return nanos[runs / 2] / 1e9;
    }

    static long lastResult() {
        return sink;
    }
}
