package respondet.bench.platform;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** How long each kind of step took, all told and at most. */
final class Steps {

    private record Sum(int count, double total, double longest) {
        Sum plus(double seconds) {
            return new Sum(count + 1, total + seconds, Math.max(longest, seconds));
        }
    }

    private final Map<String, Sum> all = new TreeMap<>();

    <T> T time(String name, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        try {
            return work.call();
        } finally {
            double seconds = (System.nanoTime() - start) / 1e9;
            all.merge(name, new Sum(1, seconds, seconds), (sum, _) -> sum.plus(seconds));
            System.err.printf(Locale.ROOT, "%-40s %8.2f s%n", name, seconds);
        }
    }

    double total() {
        return all.values().stream().mapToDouble(Sum::total).sum();
    }

    String table() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, "%-40s %6s %10s %12s%n", "step", "times", "seconds", "longest"));
        all.forEach((name, sum) -> text.append(String.format(
                Locale.ROOT, "%-40s %6d %10.2f %12.2f%n", name, sum.count(), sum.total(), sum.longest())));
        return text.append(String.format(Locale.ROOT, "%-40s %6s %10.2f", "all", "", total()))
                .toString();
    }
}
