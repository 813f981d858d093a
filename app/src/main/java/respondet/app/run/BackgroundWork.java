package respondet.app.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work beside the pages, that of one community one after the other, until the server stops. */
public final class BackgroundWork {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What is still in the middle of a step then is cut off with the process. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final String kind;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** @param kind what is worked on, for threads and the log */
    public BackgroundWork(String kind) {
        this.kind = kind;
    }

    /** Somebody gave the work up, or the server stops. */
    public static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Begins without waiting for the end. The system shares the processors out between its thread and the pages; a virtual
     * thread would keep its carrier, which pages need, until the work ends.
     */
    public void begin(String id, Runnable work) {
        var worker = Thread.ofPlatform().daemon().name(kind + " " + id).unstarted(() -> doing(work));
        workers.add(worker);
        worker.start();
    }

    private void doing(Runnable work) {
        try {
            work.run();
        } finally {
            workers.remove(Thread.currentThread());
        }
    }

    /** Works as soon as nothing else of the community is worked on. */
    public void inTurn(String community, Runnable work) {
        var turn = turns.computeIfAbsent(community, _ -> new ReentrantLock());
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /**
     * What is worked on stays open and is taken up at the next start. Returns when nothing writes any more, so that what
     * comes after, a copy of the data folder or its removal, meets no late file.
     */
    public void stop() {
        stopping = true;
        var end = Instant.now().plus(PATIENCE);
        workers.forEach(worker -> await(worker, Duration.between(Instant.now(), end)));
    }

    private static void await(Thread worker, Duration left) {
        try {
            worker.join(left);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isStopping() {
        return stopping;
    }

    /** A disk that is full may refuse even this; then the work goes on, or ends, as soon as there is room. */
    public boolean insist(String id, Callable<Boolean> written) {
        while (!stopping) {
            try {
                return written.call();
            } catch (Throwable e) {
                LOG.error("The state of {} {} cannot be written down", kind, id, e);
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(SECOND);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
