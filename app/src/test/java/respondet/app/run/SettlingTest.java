package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.journal.Journal;
import respondet.app.page.Overtaken;
import respondet.app.settlement.ExactJson;
import respondet.app.settlement.StatementRecord;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import tools.jackson.databind.json.JsonMapper;

/** From asking for a month to its correction. */
class SettlingTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @OnEachDatabase
    void settlesAMonthToADraftAndMakesItFinalOnce(Installation installation) throws IOException {
        found(installation, "namur");
        var settling = installation.bean(Settling.class);
        var draft = settling.settle("namur", JULY);
        assertThat(draft.state()).isEqualTo(RunState.DRAFT);
        assertThat(installation.bean(Runs.class).totals(draft.id())).isNotEmpty();

        settling.finalise(draft, "manager");
        assertThat(installation
                        .bean(Runs.class)
                        .counting("namur", JULY)
                        .orElseThrow()
                        .id())
                .isEqualTo(draft.id());
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> settling.finalise(draft, "manager"));
        assertThat(settling.giveUp(draft)).isFalse();
    }

    @OnEachDatabase
    void letsOnlyOneOfTwoDraftsOfAMonthBecomeFinal(Installation installation) throws IOException {
        found(installation, "turin");
        var settling = installation.bean(Settling.class);
        var one = settling.settle("turin", JULY);
        var other = settling.settle("turin", JULY);
        settling.finalise(one, "manager");
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> settling.finalise(other, "board"));
        assertThat(installation
                        .bean(Runs.class)
                        .find("turin", other.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(RunState.DRAFT);
    }

    @OnEachDatabase
    void letsOneOfManyWhoFinaliseAtOnceSucceed(Installation installation) throws Exception {
        found(installation, "turin");
        var settling = installation.bean(Settling.class);
        var one = settling.settle("turin", JULY);
        var other = settling.settle("turin", JULY);
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var attempts = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> finalise(settling, i % 2 == 0 ? one : other))
                    .toList();
            for (var each : threads.invokeAll(attempts)) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).hasSize(8).containsOnlyOnce("final").containsOnly("final", "overtaken");
        assertThat(installation.bean(Journal.class).all().stream()
                        .filter(entry -> entry.kind().equals("run.finalised")))
                .hasSize(1);
        assertThat(installation.bean(Runs.class).of("turin").stream().map(RunRow::state))
                .containsExactlyInAnyOrder(RunState.FINAL, RunState.DRAFT);
    }

    private static String finalise(Settling settling, RunRow run) {
        try {
            settling.finalise(run, "manager");
            return "final";
        } catch (Overtaken e) {
            return "overtaken";
        }
    }

    @OnEachDatabase
    void removesWhatASuddenEndLeftHalfComputed(Installation installation) throws IOException {
        found(installation, "turin");
        var draft = installation.bean(Settling.class).settle("turin", JULY);
        var results = installation.home().resolve("results");
        Files.createDirectories(results.resolve("0123.part").resolve("statements"));
        Files.createDirectories(results.resolve("4567"));
        installation.bean(RunWorker.class).afterPropertiesSet();
        try (var left = Files.list(results)) {
            assertThat(left).containsExactly(results.resolve(draft.id()));
        }
        assertThat(installation.bean(RunFiles.class).read(draft.id(), RunFiles.SETTLEMENT))
                .isPresent();
    }

    @OnEachDatabase
    void keepsAStatementWhole(Installation installation) throws IOException {
        found(installation, "malopolska");
        var draft = installation.bean(Settling.class).settle("malopolska", JULY);
        var files = installation.bean(RunFiles.class);
        for (var totals : installation.bean(Runs.class).totals(draft.id())) {
            var statement = files.statement(draft.id(), totals.member()).orElseThrow();
            var bytes = ExactJson.MAPPER.writeValueAsBytes(statement);
            assertThat(ExactJson.MAPPER.readValue(bytes, StatementRecord.class)).isEqualTo(statement);
            assertThat(statement.statement().energy().shared()).isEqualTo(totals.shared());
        }
    }

    @OnEachDatabase
    void correctsAFinalMonthByItsExactDifference(Installation installation) throws IOException {
        var folder = found(installation, "namur");
        var settling = installation.bean(Settling.class);
        var runs = installation.bean(Runs.class);
        var first = settling.settle("namur", JULY);
        settling.finalise(first, "manager");

        deliver(folder, first);
        awaitAfter(first.knownAt().plusSeconds(1));
        var id = settling.ask("namur", JULY, "A meter was read again.");
        var correction = await(runs, id);
        assertThat(correction.corrects()).contains(first.id());
        var differences = JsonMapper.shared()
                .readTree(installation
                        .bean(RunFiles.class)
                        .read(id, RunFiles.SETTLEMENT)
                        .orElseThrow())
                .path("differences");
        assertThat(differences.isEmpty()).isFalse();
        long before =
                runs.totals(first.id()).stream().mapToLong(MemberTotals::shared).sum();
        long after = runs.totals(id).stream().mapToLong(MemberTotals::shared).sum();
        long delta = differences
                .valueStream()
                .filter(each -> each.path("item").asString("").equals("shared_wh"))
                .filter(each -> runs.totals(id).stream()
                        .anyMatch(member ->
                                member.member().equals(each.path("member").asString(""))))
                .mapToLong(each -> Long.parseLong(each.path("delta").asString("0")))
                .sum();
        assertThat(delta).isEqualTo(after - before);
        settling.finalise(correction, "manager");
        assertThat(runs.counting("namur", JULY).orElseThrow().id()).isEqualTo(id);
    }

    @OnEachDatabase
    void takesUpWhatAStoppedServerLeft(Installation installation) throws IOException {
        found(installation, "turin");
        var runs = installation.bean(Runs.class);
        var id = runs.queue(new Runs.Request("turin", JULY, 1, Instant.now(), Optional.empty(), ""));
        runs.move(id, RunState.QUEUED, RunState.RUNNING);
        installation.bean(RunWorker.class).afterPropertiesSet();
        installation.bean(RunWorker.class).takeUpAgain();
        assertThat(await(runs, id).state()).isEqualTo(RunState.DRAFT);
    }

    @OnEachDatabase
    void tellsWhyAMonthCannotBeSettled(Installation installation) throws IOException {
        found(installation, "namur");
        var refused = installation.bean(Settling.class).settle("namur", YearMonth.of(2031, 1));
        assertThat(refused.state()).isEqualTo(RunState.REFUSED);
        assertThat(refused.problems()).contains("NOTHING_TO_SETTLE");
    }

    @OnEachDatabase
    void replaysFinalRuns(Installation installation) throws IOException {
        found(installation, "namur");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle("namur", JULY), "manager");
        var runs = installation.bean(Runs.class);
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            var again = other.bean(Runs.class).counting("namur", JULY).orElseThrow();
            assertThat(other.bean(Runs.class).totals(again.id())).isEqualTo(runs.totals(again.id()));
        } finally {
            other.close();
        }
    }

    /** The first household's July again, a quarter of an hour of it doubled, as a delivery that came after the run. */
    private static void deliver(Path folder, RunRow run) throws IOException {
        var name = run.knownAt().plusSeconds(1).toString().replace(":", "-") + "_again";
        var target = Files.createDirectories(folder.resolve("readings").resolve(name));
        Files.writeString(target.resolve("again.csv"), """
            point,direction,start,kwh
            home1,consumption,2025-07-10T12:00:00+02:00,9.000
            home1,consumption,2025-07-10T12:15:00+02:00,9.000
            """);
    }

    /** Runs know what is known to the second. */
    private static void awaitAfter(Instant moment) {
        while (!Instant.now().isAfter(moment)) {
            pause();
        }
    }

    private static RunRow await(Runs runs, String id) {
        for (int tries = 0; tries < 600; tries++) {
            var run = runs.find("namur", id).or(() -> runs.find("turin", id)).orElseThrow();
            if (!run.state().isOpen()) {
                return run;
            }
            pause();
        }
        throw new AssertionError("The run does not end.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path found(Installation installation, String id) throws IOException {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readString(files.folder(id).resolve("community.yaml"));
        var founded = installation.bean(Agreements.class).found(id, document.getBytes(StandardCharsets.UTF_8), "");
        assertThat(founded.found()).isPresent();
        return files.folder(id);
    }
}
