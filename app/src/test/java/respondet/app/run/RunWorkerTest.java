package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.solidarity.Solidarity;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** What becomes of a run where the computer has trouble. */
class RunWorkerTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    /** Rows of runs on a disk that is full for the first moment. */
    private static final class OnFullDisk extends Runs {

        private boolean full = true;

        OnFullDisk(Installation installation) {
            super(installation.bean(JdbcClient.class));
        }

        @Override
        boolean move(String id, RunState from, RunState to) {
            if (full) {
                full = false;
                throw new DataAccessResourceFailureException("No space left on device");
            }
            return super.move(id, from, to);
        }
    }

    /** Rows of runs on a machine that fails on the way. */
    private static final class Failing extends Runs {

        Failing(Installation installation) {
            super(installation.bean(JdbcClient.class));
        }

        @Override
        void progress(String id, int done, int steps) {
            // an OutOfMemoryError would end the tests themselves
            throw new InternalError("The machine fails");
        }
    }

    /** Rows of runs that remember who began one. */
    private static final class Watched extends Runs {

        private final CompletableFuture<Thread> worker = new CompletableFuture<>();

        Watched(Installation installation) {
            super(installation.bean(JdbcClient.class));
        }

        @Override
        boolean move(String id, RunState from, RunState to) {
            worker.complete(Thread.currentThread());
            return super.move(id, from, to);
        }
    }

    @OnEachDatabase
    void beginsARunAsSoonAsThereIsRoom(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, new OnFullDisk(installation)).compute(run);
        assertThat(state(installation, run)).isEqualTo(RunState.DRAFT);
    }

    @OnEachDatabase
    void endsARunWhereTheMachineFails(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, new Failing(installation)).compute(run);
        assertThat(state(installation, run)).isEqualTo(RunState.REFUSED);
    }

    @OnEachDatabase
    void leavesToPagesTheThreadsThatAnswerThem(Installation installation) throws Exception {
        var run = queued(installation);
        var runs = new Watched(installation);
        worker(installation, runs).start(run);
        var thread = runs.worker.get(10, TimeUnit.SECONDS);
        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.isDaemon()).isTrue();
        thread.join();
        assertThat(state(installation, run)).isEqualTo(RunState.DRAFT);
    }

    private static RunWorker worker(Installation installation, Runs runs) {
        return new RunWorker(
                runs,
                installation.bean(RunFiles.class),
                installation.bean(MonthSettlement.class),
                installation.bean(Solidarity.class),
                _ -> {});
    }

    private static RunState state(Installation installation, RunRow run) {
        return installation
                .bean(Runs.class)
                .find(run.community(), run.id())
                .orElseThrow()
                .state();
    }

    private static RunRow queued(Installation installation) throws IOException {
        installation.found("turin");
        var runs = installation.bean(Runs.class);
        var id = runs.queue(new Runs.Request("turin", JULY, 1, Instant.now(), Optional.empty(), ""));
        return runs.find("turin", id).orElseThrow();
    }
}
