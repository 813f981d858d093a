package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large files, and names of files that want to lie elsewhere. */
class FilesOfProgramsTest {

    private static Turin turin;

    @BeforeAll
    static void start() {
        turin = Turin.start();
    }

    @AfterAll
    static void stop() {
        turin.stop();
    }

    /** More than is ever held: while the last of it is on its way, the memory in use has not grown by it. */
    @Test
    void takesALargeFileWithoutHoldingIt() throws IOException {
        var file = new Large();
        var answer = turin.manager()
                .send(
                        "POST",
                        Turin.WAITING + "?name=large.csv",
                        Turin.keyed("large", "application/octet-stream"),
                        BodyPublishers.ofInputStream(() -> file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = Program.json(answer).path("id").asString();
        assertThat(Files.size(
                        turin.server().home().resolve("staged").resolve(id).resolve("large.csv")))
                .isEqualTo(Large.SIZE);
        assertThat(file.grown()).isLessThan(15_000_000);
        assertThat(turin.manager()
                        .post(Turin.WAITING + "/" + id + "/refuse", "")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Generated clients name of an operation's types what looks like JSON, and of a file that is the problem only. */
    @Test
    void givesFilesToWhoNamesTheTypeOfProblemsOnly() {
        var only = Map.of("Accept", "application/problem+json");
        var agreement = turin.manager().send("GET", Turin.PATH + "/agreement", only, "");
        assertThat(agreement.statusCode()).isEqualTo(200);
        assertThat(agreement.headers().firstValue("content-type")).contains("application/yaml");
        var other = Map.of("Accept", "application/problem+json, application/pdf");
        assertThat(turin.manager()
                        .send("GET", Turin.PATH + "/agreement", other, "")
                        .statusCode())
                .isEqualTo(406);
    }

    /** A file of which nothing exists but the place that was reached. */
    private static final class Large extends InputStream {

        static final long SIZE = 50_000_000;
        private static final long LOOK = 45_000_000;

        private final long before = used();
        private long sent;
        private long after;

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        long grown() {
            assertThat(after).as("looked").isPositive();
            return after - before;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            int count = (int) Math.min(most, SIZE - sent);
            for (int i = 0; i < count; i++) {
                bytes[from + i] = (byte) ('a' + (sent + i) % 26);
            }
            sent += count;
            if (sent > LOOK && after == 0) {
                after = used();
            }
            return count == 0 ? -1 : count;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2F..%2Fevil.csv",
                "%2Fetc%2Fpasswd",
                "..%5C..%5Cevil.csv",
                "a%0D%0ASet-Cookie:x.csv",
                "%00.csv",
                "CON%3A.csv",
                "%F0%9F%92%A3.csv"
            })
    void keepsFilesWhereTheyBelong(String name) throws IOException {
        var before = files();
        var answer = turin.manager().send("POST", Turin.WAITING + "?name=" + name, Turin.OCTETS, Turin.FILE);
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        var staged = turin.server().home().resolve("staged");
        var added = files();
        added.removeAll(before);
        assertThat(added)
                .allMatch(file -> file.startsWith(staged)
                        && staged.relativize(file).getNameCount() == 2
                        && file.getFileName().toString().matches("[\\p{L}\\p{N}._-]+"));
        assertThat(turin.server().home().getParent().resolve("evil.csv")).doesNotExist();
    }

    private static List<Path> files() {
        try (var all = Files.walk(turin.server().home())) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains(".db"))
                    .filter(file -> !file.getFileName().toString().contains("sqlite"))
                    .filter(file -> !file.toString().contains("temporary"))
                    .filter(file -> !file.toString().contains("results"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
