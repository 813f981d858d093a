package respondet.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.util.FileSystemUtils;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
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
import respondet.app.store.OnOneDatabase;
import respondet.app.store.PostgresCluster;
import respondet.app.text.Language;

/** A copy made while others write, put back into another installation. */
class BackupTest {

    private static final Bytes OWNER = new Bytes(new byte[] {1, 2, 3});
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
        assertSame(key(before), key(after));
        after.bean(Journal.class).write(ended(), "");
    }

    private static void assertSame(CredentialRecord before, CredentialRecord after) {
        assertThat(after.getCredentialId()).isEqualTo(before.getCredentialId());
        assertThat(after.getPublicKey().getBytes())
                .isEqualTo(before.getPublicKey().getBytes());
        assertThat(after.getLabel()).isEqualTo(before.getLabel());
        assertThat(after.getSignatureCount()).isEqualTo(before.getSignatureCount());
        assertThat(after.isUvInitialized()).isEqualTo(before.isUvInitialized());
        assertThat(after.isBackupEligible()).isEqualTo(before.isBackupEligible());
        assertThat(after.getCreated()).isCloseTo(before.getCreated(), within(1, ChronoUnit.MILLIS));
    }

    private static CredentialRecord key(Installation installation) {
        return installation
                .bean(UserCredentialRepository.class)
                .findByUserId(OWNER)
                .getFirst();
    }

    private static void addKey(Installation installation) {
        installation
                .bean(UserCredentialRepository.class)
                .save(ImmutableCredentialRecord.builder()
                        .userEntityUserId(OWNER)
                        .credentialId(new Bytes(new byte[] {7, 7, 7}))
                        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                        .publicKey(new ImmutablePublicKeyCose(new byte[] {0, 1, -1}))
                        .signatureCount(3)
                        .uvInitialized(true)
                        .backupEligible(false)
                        .transports(Set.of(AuthenticatorTransport.INTERNAL))
                        .attestationObject(new Bytes(new byte[] {2}))
                        .label("Telefon „pracy”")
                        .build());
    }

    @OnEachDatabase
    void bringsAKeyToPostgres(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(file);
        var cluster = PostgresCluster.find();
        Assumptions.assumeTrue(cluster.isPresent(), "PostgreSQL is not installed");
        var settings = new DatabaseSettings(cluster.orElseThrow().newDatabase(), "postgres", "");
        try (var database = DataSources.open(settings)) {
            new Restore(database, Files.createDirectories(folder.resolve("home"))).read(file);
            var keys = new JdbcUserCredentialRepository(new JdbcTemplate(database));
            assertSame(key(installation), keys.findByUserId(OWNER).getFirst());
        }
    }

    @OnOneDatabase
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

    @OnOneDatabase
    void saysWhichEntryWasAltered(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(file);
        var altered = "files/communities/namur/community.yaml";
        try (var zip = FileSystems.newFileSystem(file)) {
            var entry = zip.getPath(altered);
            Files.writeString(entry, Files.readString(entry).replace("namur", "rumna"));
        }
        var home = Files.createDirectories(folder.resolve("altered"));
        assertThatExceptionOfType(Restore.Refused.class)
                .isThrownBy(() -> restore(file, home))
                .withMessageContaining(altered);
        assertThat(home.resolve("communities")).doesNotExist();
        assertThat(Restore.isHalfDone(home)).isFalse();
    }

    @OnOneDatabase
    void beginsAnewAfterARestoreThatWasInterrupted(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(file);
        var again = Installation.onSqlite(home -> {
            // as if it had ended among the files
            Files.writeString(home.resolve("restore.unfinished"), "");
            Files.createDirectories(home.resolve("communities/namur"));
            Files.writeString(home.resolve("communities/namur/half.csv"), "point,dir");
            restore(file, home);
            assertThat(home.resolve("communities/namur/half.csv")).doesNotExist();
            assertThat(Restore.isHalfDone(home)).isFalse();
        });
        try {
            assertSame(installation, again);
        } finally {
            again.close();
        }
    }

    @OnEachDatabase
    void leavesOutWhatIsUnderWayAndKeepsEveryName(Installation installation) throws Exception {
        fill(installation);
        var home = installation.home();
        Files.createDirectories(home.resolve("results/0123.part"));
        Files.writeString(home.resolve("results/0123.part/settlement.json"), "{");
        Files.createDirectories(home.resolve("staged/0123.arriving"));
        Files.writeString(home.resolve("staged/0123.arriving/half.csv"), "point");
        Files.writeString(home.resolve("communities/namur/july.part1.csv"), "a name that somebody gave");
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), home).write(file);
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("files/communities/namur/july.part1.csv");
            assertThat(names).noneMatch(name -> name.contains("0123"));
        }
        FileSystemUtils.deleteRecursively(home.resolve("results/0123.part"));
    }

    /** Kinds of entries are told by their fields alone, as a program would that knows nothing of us. */
    @OnOneDatabase
    void isDescribedEntryByEntry(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(file);
        try (var zip = new ZipFile(file.toFile())) {
            var left = new TreeSet<>(zip.stream().map(ZipEntry::getName).toList());
            assertThat(left.remove("datapackage.json")).isTrue();
            int rows = 0;
            for (var resource : Described.resources(zip)) {
                assertThat(left.remove(resource.get("path").asString())).isTrue();
                rows += Described.check(zip, resource);
            }
            assertThat(left).isEmpty();
            assertThat(rows).isGreaterThan(10);
            assertThat(Described.fits("backup", Described.text(zip, "backup.json")))
                    .isTrue();
            assertThat(Described.fits("backup", "{\"database/journal.jsonl\": \"short\"}"))
                    .isFalse();
        }
    }

    @OnOneDatabase
    void takesACopyThatDoesNotDescribeItself(Installation installation) throws Exception {
        fill(installation);
        var file = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(file);
        Described.asBefore(file);
        var again = Installation.onSqlite(home -> restore(file, home));
        try {
            assertSame(installation, again);
        } finally {
            again.close();
        }
    }

    private static GrantEnded ended() {
        return new GrantEnded("nobody", "none", LocalDate.of(2025, 1, 1), Optional.of("namur"));
    }

    private static void fill(Installation installation) throws IOException {
        installation.bean(Accounts.class).open("ewa@example.org", "Ewa", Language.POLISH);
        addKey(installation);
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readString(files.folder("namur").resolve("community.yaml"));
        installation.bean(Agreements.class).found("namur", document.getBytes(StandardCharsets.UTF_8), "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle("namur", JULY), "");
    }
}
