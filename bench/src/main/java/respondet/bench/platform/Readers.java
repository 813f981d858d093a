package respondet.bench.platform;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many people who read one page again and again for some seconds. */
record Readers(List<Guest> guests, int seconds) {

    /**
     * What they met.
     *
     * @param sorted the time of each answer in nanoseconds
     * @param errors answers other than 200, or none
     */
    record Found(List<Long> sorted, long errors, double seconds) {

        double perSecond() {
            return sorted.size() / seconds;
        }

        double milliseconds(double part) {
            return sorted.isEmpty()
                    ? Double.NaN
                    : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1e6;
        }

        String line(String what, Found floor) {
            return String.format(
                    Locale.ROOT,
                    "%-46s %9.0f/s  p50 %8.1f ms  p99 %8.1f ms  errors %d  %5.1f times the floor's p50",
                    what,
                    perSecond(),
                    milliseconds(0.5),
                    milliseconds(0.99),
                    errors,
                    milliseconds(0.5) / floor.milliseconds(0.5));
        }
    }

    private record Own(List<Long> nanos, long errors) {}

    /** They all stop by themselves. */
    Found read(String path) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = guests.stream()
                    .<Callable<Own>>map(guest -> () -> read(guest, path, end))
                    .toList();
            var all = threads.invokeAll(jobs).stream()
                    .map(each -> each.resultNow())
                    .toList();
            double took = (System.nanoTime() - start) / 1e9;
            var nanos =
                    all.stream().flatMap(each -> each.nanos().stream()).sorted().toList();
            return new Found(nanos, all.stream().mapToLong(Own::errors).sum(), took);
        }
    }

    private static Own read(Guest guest, String path, long end) {
        var nanos = new ArrayList<Long>();
        long errors = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                errors += guest.get(path).statusCode() == 200 ? 0 : 1;
            } catch (UncheckedIOException e) {
                errors++;
            }
            nanos.add(System.nanoTime() - start);
        }
        return new Own(nanos, errors);
    }
}
