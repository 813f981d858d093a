package respondet.bench;

import java.util.List;

/** What the memory of this machine allows: copy and triad as in STREAM, bytes read and written counted once. */
final class MemoryBandwidth {

    /** Not a power of two, so that the arrays do not meet in the same cache lines; 160 MB each. */
    private static final int LENGTH = 20_000_003;

    private MemoryBandwidth() {}

    static List<Result> measure(Scale scale) {
        var a = new double[LENGTH];
        var b = new double[LENGTH];
        var c = new double[LENGTH];
        java.util.Arrays.fill(b, 1);
        java.util.Arrays.fill(c, 2);
        double copy = 16.0 * LENGTH / Stopwatch.medianSeconds(2 * scale.runs(), () -> copy(a, b));
        double triad = 24.0 * LENGTH / Stopwatch.medianSeconds(2 * scale.runs(), () -> triad(a, b, c));
        return List.of(
                new Result("memory: copy", "bytes", copy, 1, "16 bytes a value"),
                new Result("memory: triad", "bytes", triad, triad / copy, "24 bytes a value"));
    }

    private static long copy(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i];
        }
        return (long) a[a.length / 2];
    }

    private static long triad(double[] a, double[] b, double[] c) {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + 3 * c[i];
        }
        return (long) a[a.length / 2];
    }
}
