package respondet.app.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.folder.FolderProgress;
import respondet.app.page.DiskFull;
import respondet.app.run.BackgroundWork.GivenUp;
import respondet.app.settlement.ExactJson;
import respondet.app.settlement.Run;
import respondet.app.solidarity.Solidarity;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;

/**
 * Computes runs beside the pages: those of one community one after the other, those of several at the same time. What a
 * stopped server left open is computed anew when it starts.
 */
@Component
class RunWorker implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final Runs runs;
    private final RunFiles files;
    private final MonthSettlement settlement;
    private final List<RunRow> leftOpen = new ArrayList<>();
    private final Solidarity solidarity;
    private final ApplicationEventPublisher events;
    private final BackgroundWork work = new BackgroundWork("run");
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    RunWorker(
            Runs runs,
            RunFiles files,
            MonthSettlement settlement,
            Solidarity solidarity,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.files = files;
        this.settlement = settlement;
        this.solidarity = solidarity;
        this.events = events;
    }

    /** Before anybody can ask for another one: what a sudden end left half computed goes, and its run waits again. */
    @Override
    public void afterPropertiesSet() throws IOException {
        files.deleteAllBut(runs.withResults());
        leftOpen.addAll(runs.open());
        leftOpen.forEach(run -> runs.move(run.id(), RunState.RUNNING, RunState.QUEUED));
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        leftOpen.forEach(this::start);
        leftOpen.clear();
    }

    /** A run that is being computed stays open and is taken up at the next start. */
    @Override
    public void destroy() {
        work.stop();
    }

    /** Begins to work on a run without waiting for it. */
    void start(RunRow run) {
        work.begin(run.id(), () -> compute(run));
    }

    /** Works on a run until it is a draft, refused or given up. */
    void compute(RunRow run) {
        work.inTurn(run.community(), () -> computeNow(run));
    }

    private void computeNow(RunRow run) {
        try {
            processors.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (begin(run)) {
                long started = System.nanoTime();
                settle(run);
                tell(run, Duration.ofNanos(System.nanoTime() - started));
            }
        } finally {
            processors.release();
        }
    }

    private void settle(RunRow run) {
        try {
            keep(run, settlement.settle(run, progress(run)));
        } catch (GivenUp e) {
            LOG.info("Run {} was given up", run.id());
        } catch (Throwable e) {
            // also where memory ran out: a run that nobody works on must not stand there as if somebody did
            if (!work.isStopping()) {
                LOG.error("Run {} failed", run.id(), e);
                fail(run, DiskFull.isWhy(e) ? RunFailure.DISK : RunFailure.BUG);
            }
        }
    }

    /** A run that a stopping server leaves has not ended; who measures must not be what ends the work. */
    private void tell(RunRow run, Duration took) {
        try {
            runs.find(run.community(), run.id())
                    .map(RunRow::state)
                    .filter(state -> !state.isOpen())
                    .ifPresent(state -> events.publishEvent(new RunEnded(state, took)));
        } catch (RuntimeException e) {
            LOG.warn("How long run {} took is not counted", run.id(), e);
        }
    }

    /** Whether the run is still to be computed. */
    private boolean begin(RunRow run) {
        return work.insist(run.id(), () -> runs.move(run.id(), RunState.QUEUED, RunState.RUNNING));
    }

    private void fail(RunRow run, RunFailure failure) {
        work.insist(run.id(), () -> {
            files.delete(run.id());
            runs.refuse(run.id(), failure.json());
            return true;
        });
    }

    private void keep(RunRow run, Checked<Run> settled) throws IOException {
        if (settled.found().isEmpty()) {
            runs.refuse(run.id(), json(settled.problems()));
            return;
        }
        var found = settled.found().get();
        files.write(run.id(), found);
        var totals = Totals.of(found);
        var occasion = new Solidarity.Occasion(run.id(), run.month(), run.knownAt(), run.corrects());
        var community = found.settlement().community().community();
        Runnable moved = () -> solidarity.keep(occasion, community, Totals.gains(totals));
        if (!runs.draft(run.id(), json(settled.problems()), totals, moved)) {
            files.delete(run.id());
        }
    }

    private FolderProgress progress(RunRow run) {
        return step -> {
            var now = runs.find(run.community(), run.id());
            if (work.isStopping()
                    || now.map(RunRow::state).filter(RunState.RUNNING::equals).isEmpty()) {
                throw new GivenUp();
            }
            runs.progress(run.id(), step.number(), step.of() + 1);
        };
    }

    private static String json(List<Problem> problems) {
        return ExactJson.MAPPER.writeValueAsString(problems);
    }
}
