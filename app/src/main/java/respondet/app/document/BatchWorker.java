package respondet.app.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.page.DiskFull;
import respondet.app.page.Overtaken;
import respondet.app.run.BackgroundWork;
import respondet.app.run.BackgroundWork.GivenUp;
import respondet.app.settlement.ExactJson;

/**
 * Makes batches beside the pages, those of one community one after the other. What a stopped server left open is made anew
 * when it starts.
 */
@Component
class BatchWorker implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final Batches batches;
    private final BatchMaking making;
    private final Issuing issuing;
    private final DocumentFiles files;
    private final BackgroundWork work = new BackgroundWork("batch");
    private final List<BatchRow> leftOpen = new ArrayList<>();

    BatchWorker(Batches batches, BatchMaking making, Issuing issuing, DocumentFiles files) {
        this.batches = batches;
        this.making = making;
        this.issuing = issuing;
        this.files = files;
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
        work.stop();
    }

    /** Begins without waiting for the end. */
    void start(BatchRow batch) {
        work.begin(batch.id(), () -> work(batch));
    }

    /** Works on a batch until it is issued, refused or given up. */
    void work(BatchRow batch) {
        work.inTurn(batch.community(), () -> {
            if (work.insist(batch.id(), () -> batches.move(batch.id(), BatchState.QUEUED, BatchState.RUNNING))) {
                make(batch);
            }
        });
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
            work.insist(batch.id(), () -> delete(batch));
        } catch (Overtaken _) {
            fail(batch, "\"overtaken\"");
        } catch (Throwable e) {
            // also where memory ran out: a batch that nobody works on must not stand there as if somebody did
            if (!work.isStopping()) {
                LOG.error("Batch {} failed", batch.id(), e);
                fail(batch, DiskFull.isWhy(e) ? "\"disk\"" : "\"bug\"");
            }
        }
    }

    private boolean delete(BatchRow batch) throws IOException {
        if (!work.isStopping() && !batches.issued().contains(batch.id())) {
            files.delete(batch.id());
        }
        return true;
    }

    private void fail(BatchRow batch, String why) {
        work.insist(batch.id(), () -> {
            batches.refuse(batch.id(), why);
            return delete(batch);
        });
    }

    private void step(BatchRow batch, int done, int of) {
        boolean wanted = batches.find(batch.community(), batch.id())
                .filter(now -> now.state() == BatchState.RUNNING)
                .isPresent();
        if (work.isStopping() || !wanted) {
            throw new GivenUp();
        }
        batches.progress(batch.id(), done, of);
    }
}
