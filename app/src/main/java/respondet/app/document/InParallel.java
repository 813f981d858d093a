package respondet.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Independent pieces of work on all processors; the results come in the order of the pieces. */
final class InParallel {

    private InParallel() {}

    /** Tells in the caller's thread how many are done; what one piece, or the listener, throws ends the rest. */
    static <T, R> List<R> map(List<T> pieces, Function<T, R> work, IntConsumer done) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        var pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("documents ", 0).factory());
        try {
            var futures = pieces.stream()
                    .map(each -> pool.submit(() -> work.apply(each)))
                    .toList();
            var results = new ArrayList<R>();
            for (var future : futures) {
                results.add(result(future));
                done.accept(results.size());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
