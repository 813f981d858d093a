package respondet.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.SampleFolders;
import respondet.app.identity.Accounts;
import respondet.app.identity.GrantEnded;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** A copy made while others write, put back into another installation. */
class BackupTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @TempDir
    private Path folder;

    @OnEachDatabase
    void bringsBackWhatWasThereWhileOthersWrite(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        var journal = installation.bean(Journal.class);
        var stop = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                writers.submit(() -> {
                    while (!stop.get()) {
                        journal.write(ended(), "");
                    }
                });
            }
            new Backup(installation.bean(DataSource.class), installation.home()).write(file);
            stop.set(true);
        }
        var again = Installation.onSqlite(home -> restore(file, home));
        try {
            assertSame(installation, again);
        } finally {
            again.close();
        }
    }

    private static void restore(Path file, Path home) throws Exception {
        try (var database = DataSources.open(DatabaseSettings.in(home, Map.of()))) {
            new Restore(database, home).read(file);
        }
    }

    private static void assertSame(Installation before, Installation after) {
        var entries = after.bean(Journal.class).all();
        assertThat(entries.stream().map(Entry::number).toList())
                .as("journal without a gap")
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, entries.size())
                        .boxed()
                        .toList());
        assertThat(before.bean(Journal.class).all()).startsWith(entries.toArray(Entry[]::new));
        assertThat(after.bean(Accounts.class).all())
                .isEqualTo(before.bean(Accounts.class).all());
        assertThat(after.bean(Communities.class).all())
                .isEqualTo(before.bean(Communities.class).all());
        var run = after.bean(Runs.class).counting("namur", JULY).orElseThrow();
        assertThat(after.bean(Runs.class).totals(run.id()))
                .isEqualTo(before.bean(Runs.class).totals(run.id()));
        assertThat(after.bean(Settling.class)
                        .settle("namur", JULY.plusMonths(1))
                        .problems())
                .isEqualTo(before.bean(Settling.class)
                        .settle("namur", JULY.plusMonths(1))
                        .problems());
        after.bean(Journal.class).write(ended(), "");
    }

    @OnEachDatabase
    void refusesADamagedCopyAndAnInstallationThatIsNotEmpty(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        var source = installation.bean(DataSource.class);
        new Backup(source, installation.home()).write(file);
        assertThatExceptionOfType(Restore.Refused.class)
                .isThrownBy(() -> new Restore(source, installation.home()).read(file));

        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Restore(source, folder).read(file));
        assertThat(folder.resolve("communities")).doesNotExist();
    }

    private static GrantEnded ended() {
        return new GrantEnded("nobody", "none", LocalDate.of(2025, 1, 1), Optional.of("namur"));
    }

    private static void fill(Installation installation) throws IOException {
        installation.bean(Accounts.class).open("ewa@example.org", "Ewa", Language.POLISH);
        var files = installation.bean(CommunityFiles.class);
        SampleFolders.write(files::folder);
        var document = Files.readString(files.folder("namur").resolve("community.yaml"));
        installation.bean(Agreements.class).found("namur", document.getBytes(StandardCharsets.UTF_8), "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle("namur", JULY), "");
    }
}
