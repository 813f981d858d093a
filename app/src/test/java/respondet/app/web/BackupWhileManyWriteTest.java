package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.backup.Backup;
import respondet.app.backup.Restore;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.PostgresCluster;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;

/** A copy that is made while fifty clients send, accept and refuse deliveries. */
class BackupWhileManyWriteTest {

    private static final List<String> COMMUNITIES = List.of("turin", "namur", "barcelona", "malopolska");
    private static final int CLIENTS = 50;

    @TempDir
    private Path folder;

    @Test
    void isWholeWhateverHappensMeanwhile() throws Exception {
        try (var served = SampleServer.startIn(folder.resolve("served"), "--respondet.sample=true")) {
            assertWhole(served, folder.resolve("restored"));
        }
    }

    /** The same sample on another database, moved there as an operator would move it. */
    @Test
    void isWholeOnPostgres() throws Exception {
        var cluster = PostgresCluster.find();
        assumeTrue(cluster.isPresent() || "true".equals(System.getenv("CI")), "PostgreSQL is not installed");
        var copy = folder.resolve("sample.zip");
        write(SampleServer.shared().context(), copy);
        var home = on(cluster.orElseThrow(), "served");
        restore(copy, home);
        try (var served = SampleServer.startIn(home)) {
            assertWhole(served, on(cluster.orElseThrow(), "restored"));
        }
    }

    private Path on(PostgresCluster cluster, String name) throws IOException {
        var home = Files.createDirectory(folder.resolve(name));
        var url = "respondet.database.url=" + cluster.newDatabase() + "\nrespondet.database.user=postgres\n";
        Files.writeString(home.resolve("respondet.properties"), url);
        return home;
    }

    private void assertWhole(ConfigurableApplicationContext served, Path home) throws Exception {
        var copy = folder.resolve("copy.zip");
        int before = served.getBean(Journal.class).all().size();
        writeWhileOthersWrite(served, copy);
        restore(copy, home);
        try (var restored = SampleServer.startIn(home)) {
            var entries = restored.getBean(Journal.class).all();
            assertThat(entries)
                    .hasSizeGreaterThan(before)
                    .as("what was there at one moment, and nothing else")
                    .isEqualTo(served.getBean(Journal.class).all().subList(0, entries.size()));
            assertThat(entries.stream().map(Entry::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, entries.size()).boxed().toList());
            checkFiles(restored, home);
        }
    }

    private static void writeWhileOthersWrite(ConfigurableApplicationContext served, Path copy) throws Exception {
        var address = "http://localhost:" + served.getEnvironment().getRequiredProperty("local.server.port");
        var managers = new ArrayList<Visitor>();
        for (var community : COMMUNITIES) {
            var manager =
                    new Visitor(address).signIn("community-manager@" + community + ".example.org", "sample-pass-2025");
            // a session's first token is made by its first form; asked for at once by several, the last one would count
            manager.token();
            managers.add(manager);
        }
        var stop = new AtomicBoolean();
        var clients = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(client(managers.get(i % 4), COMMUNITIES.get(i % 4), i, stop)));
            }
            Thread.sleep(1_000);
            write(served, copy);
            stop.set(true);
        }
        for (var each : clients) {
            assertThat(each.get()).isPositive();
        }
    }

    private static Callable<Integer> client(Visitor manager, String community, int number, AtomicBoolean stop) {
        return () -> {
            int sent = 0;
            var path = "/communities/" + community + "/readings";
            var point = community.equals("barcelona") ? "flat2" : community.equals("malopolska") ? "home02" : "home2";
            do {
                var text = "point,direction,start,kwh\n%s,consumption,2030-01-01T%02d:00:00+01:00,1.%03d\n"
                        .formatted(point, number % 24, sent % 1_000);
                var waiting = manager.upload(path, Map.of("hour.csv", text));
                assertThat(waiting.statusCode()).isEqualTo(302);
                var address = waiting.headers().firstValue("location").orElseThrow();
                var decided = manager.post(address + (sent % 3 == 2 ? "/refuse" : "/accept"), Map.of());
                assertThat(decided.statusCode()).isEqualTo(302);
                sent++;
            } while (!stop.get());
            return sent;
        };
    }

    private static void write(ConfigurableApplicationContext served, Path file) throws Exception {
        var home = Path.of(served.getEnvironment().getRequiredProperty("respondet.home"));
        new Backup(served.getBean(DataSource.class), home).write(file);
    }

    private static void restore(Path file, Path home) throws Exception {
        try (var database = DataSources.open(DatabaseSettings.in(home, Map.of()))) {
            new Restore(database, home).read(file);
        }
    }

    private static void checkFiles(ConfigurableApplicationContext restored, Path home) throws Exception {
        var database = restored.getBean(JdbcClient.class);
        var accepted = database.sql(
                        "select community, folder, name, sha256 from delivery join delivery_file on delivery = id")
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        for (var each : accepted) {
            var path = home.resolve("communities")
                    .resolve(each.get(0))
                    .resolve("readings")
                    .resolve(each.get(1));
            assertThat(sha256(path.resolve(each.get(2)))).isEqualTo(each.get(3));
        }
        for (var waiting : database.sql("select id from staged_delivery")
                .query(String.class)
                .list()) {
            assertThat(home.resolve("staged").resolve(waiting).toFile().list()).isNotEmpty();
        }
        for (var community : COMMUNITIES) {
            assertThat(LakeCheck.of(new Lake(home.resolve("lake").resolve(community)))
                            .findings())
                    .isEmpty();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
