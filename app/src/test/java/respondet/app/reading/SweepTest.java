package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.backup.Backup;
import respondet.app.backup.Restore;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** What a start finds that no sudden end of this server left. */
class SweepTest {

    private static final String NAME = "2025-08-01T00-00-00Z_upload";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void startsWithAnAgreementThatCannotBeRead(Installation installation) throws Exception {
        var readings = new SentReadings(installation);
        readings.found("namur");
        assertThat(readings.accept(readings.stage(new SentReadings.Text("good.csv", SentReadings.GOOD))))
                .isPresent();
        var unknown = readings.found("turin").resolve("readings").resolve(NAME);
        Files.createDirectories(unknown);
        Files.writeString(unknown.resolve("good.csv"), SentReadings.GOOD);
        var copy = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(copy);
        var again = Installation.onSqlite(home -> {
            restore(copy, home);
            ReadingFiles.delete(home.resolve("lake"));
        });
        try {
            assertThat(new SentReadings(again).waiting("turin")).containsExactly(List.of("good.csv"));
            assertThat(again.bean(Deliveries.class).of("namur")).hasSize(1);
        } finally {
            again.close();
        }
    }

    private static void restore(Path copy, Path home) throws Exception {
        try (var database = DataSources.open(DatabaseSettings.in(home, Map.of()))) {
            new Restore(database, home).read(copy);
            try (var connection = database.getConnection();
                    var spoiling = connection.prepareStatement(
                            "update agreement set document = 'members: [' where community = 'namur'")) {
                assertThat(spoiling.executeUpdate()).isEqualTo(1);
            }
        }
    }

    /** A copy may know of a delivery that waits, and hold its files where they went meanwhile. */
    @OnEachDatabase
    void losesNoFileThatLiesInTheFolderOnly(Installation installation) throws Exception {
        var readings = new SentReadings(installation);
        var target = readings.found("namur").resolve("readings").resolve(NAME);
        var staged = interrupted(readings, target);
        ReadingFiles.delete(installation.bean(ReadingFiles.class).staged(staged.id()));

        installation.bean(Sweep.class).afterPropertiesSet();
        assertThat(target).doesNotExist();
        assertThat(readings.waiting("namur")).containsExactly(List.of("one.csv", "two.csv"));
        var waiting = installation.bean(Staging.class).of("namur").getFirst();
        assertThat(readings.accept(waiting).orElseThrow().files()).hasSize(2);
    }

    @OnEachDatabase
    void losesNoFileWhereSomeOfThemWaitStill(Installation installation) throws Exception {
        var readings = new SentReadings(installation);
        var target = readings.found("namur").resolve("readings").resolve(NAME);
        var staged = interrupted(readings, target);
        Files.delete(installation.bean(ReadingFiles.class).staged(staged.id()).resolve("two.csv"));

        installation.bean(Sweep.class).afterPropertiesSet();
        assertThat(target).doesNotExist();
        assertThat(readings.waiting("namur"))
                .containsExactlyInAnyOrder(List.of("one.csv"), List.of("one.csv", "two.csv"));
    }

    private static Staged interrupted(SentReadings readings, Path target) throws IOException {
        var installation = readings.installation();
        var later = SentReadings.GOOD.replace("T00:00", "T01:00");
        var staged = readings.stage(
                new SentReadings.Text("one.csv", SentReadings.GOOD), new SentReadings.Text("two.csv", later));
        installation.bean(StagedDeliveries.class).headFor(staged.id(), NAME);
        Files.createDirectories(target);
        for (var file : installation.bean(Staging.class).files(staged)) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
        return staged;
    }
}
