package respondet.app.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.page.DiskFull;
import respondet.app.page.Overtaken;
import respondet.app.settlement.ExactJson;

/**
 * Makes batches beside the pages, those of one community one after the other. What a stopped server left open is made anew
 * when it starts.
 */
@Component
class BatchWorker implements InitializingBean, DisposableBean {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final Batches batches;
    private final BatchMaking making;
    private final Issuing issuing;
    private final DocumentFiles files;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final List<BatchRow> leftOpen = new ArrayList<>();
    private volatile boolean stopping;

    BatchWorker(Batches batches, BatchMaking making, Issuing issuing, DocumentFiles files) {
        this.batches = batches;
        this.making = making;
        this.issuing = issuing;
        this.files = files;
    }

    /** Somebody gave the batch up, or the server stops. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        files.deleteAllBut(batches.issued());
        leftOpen.addAll(batches.open());
        leftOpen.forEach(batch -> batches.move(batch.id(), BatchState.RUNNING, BatchState.QUEUED));
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        leftOpen.forEach(this::start);
        leftOpen.clear();
    }

    @Override
    public void destroy() {
        stopping = true;
    }

    /** Begins without waiting for the end. */
    void start(BatchRow batch) {
        Thread.ofPlatform().daemon().name("batch " + batch.id()).start(() -> work(batch));
    }

    /** Works on a batch until it is issued, refused or given up. */
    void work(BatchRow batch) {
        var turn = turns.computeIfAbsent(batch.community(), _ -> new ReentrantLock());
        turn.lock();
        try {
            if (insist(batch, () -> batches.move(batch.id(), BatchState.QUEUED, BatchState.RUNNING))) {
                make(batch);
            }
        } finally {
            turn.unlock();
        }
    }

    private void make(BatchRow batch) {
        try {
            var made = making.make(batch, (done, of) -> step(batch, done, of));
            if (made.found().isPresent()) {
                issuing.issue(batch, made.found().get());
            } else {
                batches.refuse(batch.id(), ExactJson.MAPPER.writeValueAsString(made.problems()));
                files.delete(batch.id());
            }
        } catch (GivenUp _) {
            LOG.info("Batch {} was given up", batch.id());
            insist(batch, () -> delete(batch));
        } catch (Overtaken _) {
            fail(batch, "\"overtaken\"");
        } catch (Throwable e) {
            // also where memory ran out: a batch that nobody works on must not stand there as if somebody did
            if (!stopping) {
                LOG.error("Batch {} failed", batch.id(), e);
                fail(batch, DiskFull.isWhy(e) ? "\"disk\"" : "\"bug\"");
            }
        }
    }

    private boolean delete(BatchRow batch) throws IOException {
        if (!stopping && !batches.issued().contains(batch.id())) {
            files.delete(batch.id());
        }
        return true;
    }

    private void fail(BatchRow batch, String why) {
        insist(batch, () -> {
            batches.refuse(batch.id(), why);
            return delete(batch);
        });
    }

    private void step(BatchRow batch, int done, int of) {
        boolean wanted = batches.find(batch.community(), batch.id())
                .filter(now -> now.state() == BatchState.RUNNING)
                .isPresent();
        if (stopping || !wanted) {
            throw new GivenUp();
        }
        batches.progress(batch.id(), done, of);
    }

    /** A disk that is full may refuse even this; then the batch goes on, or ends, as soon as there is room. */
    private boolean insist(BatchRow batch, Callable<Boolean> written) {
        while (!stopping) {
            try {
                return written.call();
            } catch (Throwable e) {
                LOG.error("The state of batch {} cannot be written down", batch.id(), e);
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
