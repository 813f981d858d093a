package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.cli.Main;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;
import respondet.metering.lake.LakeDelivery;

/** A server whose disk is full says so, loses nothing, keeps nothing half, and works again when there is room. */
class FullDiskTest {

    private static final int KB = 1_024;
    private static final String READINGS = "/communities/turin/readings";
    private static final String RUNS = "/communities/turin/runs";

    private static SmallDisk disk;
    private static ConfigurableApplicationContext server;
    private static Visitor manager;

    @BeforeAll
    static void start() throws IOException {
        var mounted = SmallDisk.of(256);
        assumeTrue(mounted.isPresent(), "Only who may mount has a disk that can be filled.");
        disk = mounted.get();
        server = SampleServer.startIn(disk.folder(), "--respondet.sample=true");
        var address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        manager = new Visitor(address).signIn("community-manager@turin.example.org", "sample-pass-2025");
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
            disk.close();
        }
    }

    @AfterEach
    void makeRoom() throws IOException {
        disk.makeRoom();
    }

    @Test
    void keepsNothingOfAnUploadThatHasNoRoom() throws IOException {
        var large = "x".repeat(600 * KB);
        for (int left : new int[] {0, 100 * KB, 700 * KB}) {
            fillUpTo(left);
            assertToldOfTheDisk(manager.upload(READINGS, Map.of("large.csv", large)));
            assertThat(column("select id from staged_delivery")).isEmpty();
            assertThat(names(disk.folder().resolve("staged"))).isEmpty();
            disk.makeRoom();
        }
        refuse(manager.upload(READINGS, Map.of("large.csv", large)));
    }

    @Test
    void acceptsAllOrNothingWhateverRoomThereIs() throws IOException {
        int refused = 0;
        for (int left = 0; left <= 640; left += 32) {
            var address = location(manager.upload(READINGS, Map.of("month.csv", month(left))));
            fillUpTo(left * KB);
            var answer = manager.post(address + "/accept", Map.of());
            disk.makeRoom();
            assertWhole();
            if (answer.statusCode() != 302) {
                refused++;
                assertToldOfTheDisk(answer);
                assertThat(manager.post(address + "/accept", Map.of()).statusCode())
                        .isEqualTo(302);
                assertWhole();
            }
        }
        assertThat(refused).as("deliveries that found no room").isPositive();
    }

    @Test
    void settlesAgainWhenThereIsRoom() throws Exception {
        for (int left : new int[] {0, 64, 128, 256}) {
            fillUpTo(left * KB);
            var asked = manager.post(RUNS, Map.of("month", "2025-08"));
            if (asked.statusCode() != 302) {
                assertToldOfTheDisk(asked);
            } else {
                var run = location(asked);
                awaitEnd(run, 200);
                disk.makeRoom();
                assertThat(await(run)).contains("Non c’era più spazio sul disco del server");
                assertThat(disk.folder().resolve("results").resolve(run.substring(run.lastIndexOf('/') + 1)))
                        .doesNotExist();
            }
            disk.makeRoom();
        }
        assertThat(await(location(manager.post(RUNS, Map.of("month", "2025-08")))))
                .contains("/final\"");
        assertThat(names(disk.folder().resolve("results"))).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void makesFinalWhenThereIsRoom() throws Exception {
        var draft = location(manager.post(RUNS, Map.of("month", "2025-09")));
        assertThat(await(draft)).contains("/final\"");
        var before = column("select number from journal");
        fillUpTo(0);
        assertToldOfTheDisk(manager.post(draft + "/final", Map.of()));
        assertThat(manager.get(draft).body()).contains("/final\"");
        disk.makeRoom();
        assertThat(column("select number from journal")).isEqualTo(before);
        assertThat(manager.post(draft + "/final", Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.get(draft).body()).doesNotContain("/final\"");
    }

    @Test
    void leavesNoHalfBackup() throws IOException {
        var copy = disk.folder().resolve("copy.zip");
        fillUpTo(300 * KB);
        assertThat(backup(copy)).contains("No space left on device");
        assertThat(names(disk.folder())).noneMatch(name -> name.startsWith("copy.zip"));
        disk.makeRoom();
        backup(copy);
        assertThat(copy).exists();
        Files.delete(copy);
    }

    private static String backup(Path file) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        Main.run(
                out,
                out,
                "backup",
                file.toString(),
                "--lang",
                "en",
                "--home",
                disk.folder().toString());
        return said.toString();
    }

    /** The database keeps room in its log of changes; what is to be tried is that there is none at all. */
    private static void fillUpTo(long left) throws IOException {
        server.getBean(JdbcClient.class)
                .sql("pragma wal_checkpoint(truncate)")
                .query()
                .listOfRows();
        disk.fillUpTo(left);
    }

    private static void assertToldOfTheDisk(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 507);
        assertThat(answer.body()).containsAnyOf("Il disco del server è pieno", "Forse il disco è pieno");
    }

    /** Folders, lake and tables tell of the same deliveries. */
    private static void assertWhole() throws IOException {
        var lake = new Lake(disk.folder().resolve("lake/turin"));
        assertThat(LakeCheck.of(lake).findings()).isEmpty();
        assertThat(lake.deliveries().stream().map(LakeDelivery::id))
                .containsExactlyElementsOf(
                        column("select id from delivery where community = 'turin' order by received_at, folder"));
        assertThat(names(disk.folder().resolve("communities/turin/readings")).stream()
                        .filter(name -> name.contains("_")))
                .containsExactlyInAnyOrderElementsOf(
                        column("select folder from delivery where community = 'turin' and folder <> ''"));
    }

    private static List<String> column(String sql) {
        return server.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    private static String month(int number) {
        var text = new StringBuilder("point,direction,start,kwh\n");
        for (int hour = 0; hour < 24; hour++) {
            text.append("home2,consumption,2025-09-10T%02d:00:00+02:00,0.%03d\n".formatted(hour, 100 + number));
        }
        return text.toString();
    }

    private static String await(String run) throws InterruptedException {
        return awaitEnd(run, 600).orElseThrow(() -> new AssertionError("The run does not end."));
    }

    /** The page of a run that has ended; nothing where it did not, as nothing can be written down. */
    private static Optional<String> awaitEnd(String run, int tries) throws InterruptedException {
        for (int i = 0; i < tries; i++) {
            var page = manager.get(run).body();
            if (!page.contains("<progress")) {
                return Optional.of(page);
            }
            Thread.sleep(100);
        }
        return Optional.empty();
    }

    private static void refuse(HttpResponse<String> sent) {
        assertThat(manager.post(location(sent) + "/refuse", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
