package respondet.app.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
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

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final Runs runs;
    private final RunFiles files;
    private final MonthSettlement settlement;
    private final List<RunRow> leftOpen = new ArrayList<>();
    private volatile boolean stopping;
    private final Solidarity solidarity;
    private final ApplicationEventPublisher events;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
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

    /** Somebody gave the run up, or the server stops. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
        stopping = true;
    }

    /**
     * Begins to work on a run without waiting for it. The system shares the processors out between its thread and the pages;
     * a virtual thread would keep its carrier, which pages need, until the run ends.
     */
    void start(RunRow run) {
        Thread.ofPlatform().daemon().name("run " + run.id()).start(() -> compute(run));
    }

    /** Works on a run until it is a draft, refused or given up. */
    void compute(RunRow run) {
        var turn = turns.computeIfAbsent(run.community(), _ -> new ReentrantLock());
        turn.lock();
        try {
            processors.acquire();
            try {
                if (begin(run)) {
                    long started = System.nanoTime();
                    settle(run);
                    tell(run, Duration.ofNanos(System.nanoTime() - started));
                }
            } finally {
                processors.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void settle(RunRow run) {
        try {
            keep(run, settlement.settle(run, progress(run)));
        } catch (GivenUp e) {
            LOG.info("Run {} was given up", run.id());
        } catch (Throwable e) {
            // also where memory ran out: a run that nobody works on must not stand there as if somebody did
            if (!stopping) {
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
        return insist(run, () -> runs.move(run.id(), RunState.QUEUED, RunState.RUNNING));
    }

    private void fail(RunRow run, RunFailure failure) {
        insist(run, () -> {
            files.delete(run.id());
            runs.refuse(run.id(), failure.json());
            return true;
        });
    }

    /** A disk that is full may refuse even this; then the run goes on, or ends, as soon as there is room. */
    private boolean insist(RunRow run, Callable<Boolean> written) {
        while (!stopping) {
            try {
                return written.call();
            } catch (Throwable e) {
                LOG.error("The state of run {} cannot be written down", run.id(), e);
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
            if (stopping
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
