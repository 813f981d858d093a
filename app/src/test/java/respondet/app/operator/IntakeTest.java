package respondet.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.backup.Backup;
import respondet.app.backup.Restore;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.journal.Journal;
import respondet.app.recompute.Assumption;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.app.run.Settling;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.problem.ProblemKind;

/** An operator's files from their arrival to the finished comparison, on both databases. */
class IntakeTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final String HEAD = "point,start,shared_kwh\n";

    @TempDir
    private Path folder;

    private record File(String name, String text) implements Intake.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @OnEachDatabase
    void keepsComparesAndReplays(Installation installation) throws Exception {
        var run = settled(installation, "namur");
        var text = HEAD + "home1,2025-07-10T12:00:00+02:00,9\n";
        var id = take(installation, run, new File("../my file.csv", text)).orElseThrow();
        var kept = installation
                .bean(OperatorAllocations.class)
                .find("namur", run.id(), id)
                .orElseThrow();
        assertThat(kept.files()).containsExactly(new TakenFile("my_file.csv", sha256(text), text.length()));
        assertThat(kept.account()).isEqualTo("manager");
        var place = installation.bean(OperatorFolder.class).of(run.id(), id);
        assertThat(Files.readString(place.resolve("my_file.csv"))).isEqualTo(text);

        var comparison = await(installation, run, kept);
        assertThat(comparison.compared()).isTrue();
        assertThat(comparison.values()).isEqualTo(1);
        assertThat(comparison.differences()).isEqualTo(1);
        assertThat(comparison.silent()).contains("school", "home2");
        var lines = installation.bean(Comparisons.class).differences(kept).page(_ -> true, 0, 10);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().theirs()).isEqualTo(9_000);

        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(OperatorAllocations.class).of("namur", run.id()))
                    .isEqualTo(installation.bean(OperatorAllocations.class).of("namur", run.id()));
        } finally {
            other.close();
        }
    }

    @OnEachDatabase
    void keepsTheFilesWhenTheServerStartsAgain(Installation installation) throws Exception {
        var run = settled(installation, "turin");
        var text = HEAD + "home2,2025-07-10T12:00:00+02:00,1\n";
        var id = take(installation, run, new File("operator.csv", text)).orElseThrow();
        var again = Installation.onSqlite(home -> {
            var copy = folder.resolve(installation + ".zip");
            new Backup(installation.bean(DataSource.class), installation.home()).write(copy);
            try (var database = DataSources.open(DatabaseSettings.in(home, Map.of()))) {
                new Restore(database, home).read(copy);
            }
            // of a run that nobody kept
            Files.createDirectories(home.resolve("results/0123.operator/4567"));
        });
        try {
            var place = again.bean(OperatorFolder.class).of(run.id(), id);
            assertThat(place.resolve("operator.csv")).hasContent(text);
            assertThat(again.home().resolve("results/0123.operator")).doesNotExist();
            var kept = again.bean(OperatorAllocations.class)
                    .find("turin", run.id(), id)
                    .orElseThrow();
            assertThat(await(again, run, kept).values()).isEqualTo(1);
        } finally {
            again.close();
        }
    }

    /** The folders of an installation, which remember who looks for them beside the test. */
    private static final class Watched extends OperatorFolder {

        private final Thread test = Thread.currentThread();
        private final CompletableFuture<Thread> worker = new CompletableFuture<>();

        Watched(Installation installation) {
            super(installation.home().toString());
        }

        @Override
        Path of(String run, String id) {
            if (!Thread.currentThread().equals(test)) {
                worker.complete(Thread.currentThread());
            }
            return super.of(run, id);
        }
    }

    @OnEachDatabase
    void leavesToPagesTheThreadsThatAnswerThem(Installation installation) throws Exception {
        var run = settled(installation, "turin");
        var id = take(installation, run, new File("operator.csv", HEAD + "home2,2025-07-10T12:00:00+02:00,1\n"))
                .orElseThrow();
        var kept = installation
                .bean(OperatorAllocations.class)
                .find("turin", run.id(), id)
                .orElseThrow();
        var watched = new Watched(installation);
        var comparisons = new Comparisons(
                watched,
                installation.bean(Intake.class),
                installation.bean(RunSources.class),
                installation.bean(KnownElsewhere.class));
        assertThat(comparisons.of(run, kept)).isEmpty();
        var thread = watched.worker.get(10, TimeUnit.SECONDS);
        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.isDaemon()).isTrue();
        thread.join();
        assertThat(comparisons.of(run, kept)).isPresent();
    }

    @OnEachDatabase
    void namesTheAgreementThatTheOperatorUsed(Installation installation) throws Exception {
        var folder = found(installation, "namur");
        var document = Files.readString(folder.resolve("community.yaml"));
        var other = document.replace("school: 0.36, workshop: 0.24", "school: 0.30, workshop: 0.30");
        assertThat(other).isNotEqualTo(document);
        var agreements = installation.bean(Agreements.class);
        var wording = new Agreements.Wording(other.getBytes(StandardCharsets.UTF_8), "Resolution 7");
        assertThat(agreements.change("namur", 1, wording, "manager").found()).isPresent();
        var settling = installation.bean(Settling.class);
        var run = settling.settle("namur", JULY);

        // what the first version gives: the shares of the sample
        var first = installation.bean(RunSources.class);
        var opened = first.open(run, respondet.app.folder.FolderProgress.SILENT)
                .found()
                .orElseThrow();
        var old = agreements.read("namur", 1).found().orElseThrow();
        var text = OperatorTexts.shared(old, opened.readings(), JULY);
        var id = take(installation, run, new File("operator.csv", text)).orElseThrow();
        var kept = installation
                .bean(OperatorAllocations.class)
                .find("namur", run.id(), id)
                .orElseThrow();
        var comparison = await(installation, run, kept);
        var words = new Assumption.OtherAgreement(1).words();
        assertThat(comparison.differences()).isPositive();
        assertThat(comparison.reasons().getFirst().words()).isEqualTo(words);
        assertThat(comparison.reasons().getFirst().differences()).isEqualTo(comparison.differences());
    }

    @OnEachDatabase
    void keepsNothingOfWhatItRefuses(Installation installation) throws Exception {
        var run = settled(installation, "turin");
        var intake = installation.bean(Intake.class);
        var good = new File("good.csv", HEAD + "home2,2025-07-10T12:00:00+02:00,1\n");
        for (var bad : List.of(
                new File("foreign.csv", HEAD + "bakery2,2025-07-10T12:00:00+02:00,1\n"),
                new File("cut.csv", HEAD + "home2,2025-07-1"),
                new File("empty.csv", ""),
                new File("image.png", "\u0089PNG\r\n\u001a\n\u0000\u0000"))) {
            var taken = intake.take(run, List.of(good, bad), "manager");
            assertThat(taken.found()).as(bad.name()).isEmpty();
            assertThat(taken.problems())
                    .as(bad.name())
                    .anyMatch(problem ->
                            problem.refuses() && problem.file().orElse("").equals(bad.name()));
        }
        var foreign = intake.take(run, List.of(new File("f.csv", HEAD + "x,2025-07-10T12:00:00+02:00,1\n")), "");
        assertThat(foreign.problems().getFirst().kind()).isEqualTo(ProblemKind.FOREIGN_POINT);
        assertThat(installation.bean(OperatorAllocations.class).of("turin", run.id()))
                .isEmpty();
        var place = installation.bean(OperatorFolder.class).of(run.id(), "none").getParent();
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).isEmpty();
        }
    }

    @OnEachDatabase
    void saysSoWhereNothingCanBeCompared(Installation installation) throws Exception {
        var run = settled(installation, "turin");
        var id = take(installation, run, new File("may.csv", HEAD + "home2,2025-05-10T12:00:00+02:00,1\n"))
                .orElseThrow();
        var kept = installation
                .bean(OperatorAllocations.class)
                .find("turin", run.id(), id)
                .orElseThrow();
        var comparison = await(installation, run, kept);
        assertThat(comparison.compared()).isFalse();
        assertThat(comparison.problems().getFirst().hint().key()).isEqualTo("hint.operator.other_months");
    }

    private static java.util.Optional<String> take(Installation installation, RunRow run, File... files)
            throws IOException {
        var taken = installation.bean(Intake.class).take(run, List.of(files), "manager");
        assertThat(taken.found()).as(taken.problems().toString()).isPresent();
        return taken.found();
    }

    private static Comparison await(Installation installation, RunRow run, Taken kept) throws Exception {
        for (int tries = 0; tries < 1200; tries++) {
            var found = installation.bean(Comparisons.class).of(run, kept);
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(installation.bean(Comparisons.class).hasFailed(kept)).isFalse();
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("The comparison does not end.");
    }

    private static RunRow settled(Installation installation, String id) throws IOException {
        found(installation, id);
        return installation.bean(Settling.class).settle(id, JULY);
    }

    private static Path found(Installation installation, String id) throws IOException {
        installation.found(id);
        return installation.bean(CommunityFiles.class).folder(id);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
