package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.solidarity.Solidarity;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** A run that somebody gives up, whenever that is, leaves nothing. */
class GivenUpTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    /** Rows of runs on whose way somebody gives up. */
    private static final class Impatient extends Runs {

        private final Settling settling;
        private final boolean atTheEnd;

        Impatient(Installation installation, boolean atTheEnd) {
            super(installation.bean(JdbcClient.class));
            this.settling = installation.bean(Settling.class);
            this.atTheEnd = atTheEnd;
        }

        private void giveUp(String id) {
            try {
                assertThat(settling.giveUp(find("malopolska", id).orElseThrow()))
                        .isTrue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void progress(String id, int done, int steps) {
            super.progress(id, done, steps);
            if (!atTheEnd && done == 1) {
                giveUp(id);
            }
        }

        @Override
        boolean draft(String id, String problems, List<MemberTotals> totals, Runnable more) {
            if (atTheEnd) {
                giveUp(id);
            }
            return super.draft(id, problems, totals, more);
        }
    }

    private static void assertLeftNothing(Installation installation, RunRow run) {
        var runs = installation.bean(Runs.class);
        assertThat(runs.find(run.community(), run.id()).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
        assertThat(runs.totals(run.id())).isEmpty();
        assertThat(installation.bean(SolidarityAmounts.class).of(run.id())).isEmpty();
        assertThat(installation.home().resolve("results").resolve(run.id())).doesNotExist();
    }

    private static RunWorker worker(Installation installation, Runs runs) {
        return new RunWorker(
                runs,
                installation.bean(RunFiles.class),
                installation.bean(MonthSettlement.class),
                installation.bean(Solidarity.class),
                _ -> {});
    }

    @OnEachDatabase
    void beforeItBegins(Installation installation) throws IOException {
        var run = queued(installation);
        assertThat(installation.bean(Settling.class).giveUp(run)).isTrue();
        worker(installation, installation.bean(Runs.class)).compute(run);
        assertLeftNothing(installation, run);
    }

    @OnEachDatabase
    void onItsWay(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, new Impatient(installation, false)).compute(run);
        assertLeftNothing(installation, run);
    }

    @OnEachDatabase
    void inItsLastMoment(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, new Impatient(installation, true)).compute(run);
        assertLeftNothing(installation, run);
    }

    @OnEachDatabase
    void asADraft(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, installation.bean(Runs.class)).compute(run);
        var results = installation.home().resolve("results").resolve(run.id());
        assertThat(results).isDirectory();
        assertThat(installation.bean(Settling.class).giveUp(run)).isTrue();
        assertLeftNothing(installation, run);
        assertThat(installation.bean(Settling.class).giveUp(run)).isFalse();
    }

    /** What an operator sent stands in the journal, and so it stays. */
    @OnEachDatabase
    void exceptWhatOthersKeepBesideIt(Installation installation) throws IOException {
        var run = queued(installation);
        worker(installation, installation.bean(Runs.class)).compute(run);
        installation.bean(Settling.class).giveUp(run);
        var beside = installation.home().resolve("results").resolve(run.id() + ".operator");
        Files.createDirectories(beside);
        installation
                .bean(RunFiles.class)
                .deleteAllBut(installation.bean(Runs.class).withResults());
        assertThat(beside).isDirectory();
    }

    private static RunRow queued(Installation installation) throws IOException {
        installation.found("malopolska");
        var runs = installation.bean(Runs.class);
        var id = runs.queue(new Runs.Request("malopolska", JULY, 1, Instant.now(), Optional.empty(), ""));
        return runs.find("malopolska", id).orElseThrow();
    }
}
