package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.journal.Journal;
import respondet.app.store.Installation;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What holds for all that programs ask: keys that do nothing twice, lists in parts, large bodies, hostile ones. */
class ProgramsTest {

    private static final String TURIN = "/api/v1/communities/turin";
    private static final String WAITING = TURIN + "/readings/waiting";
    private static final String FILE = "point,direction,start,kwh\nbakery,consumption,2031-07-01T00:00:00+02:00,1\n";
    private static final Map<String, String> OCTETS = Map.of("Content-Type", "application/octet-stream");

    private static Installation server;
    private static Program manager;

    @BeforeAll
    static void start() {
        server = Installation.onSqlite("--respondet.sample=true", "--respondet.api.per-minute=2000");
        manager = program("community-manager@turin.example.org");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Program program(String email) {
        return Program.of(server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), email);
    }

    private static Map<String, String> keyed(String key, String type) {
        return Map.of("Idempotency-Key", key, "Content-Type", type);
    }

    private static HttpResponse<String> send(String key, String text) {
        return manager.send("POST", WAITING + "?name=a.csv", keyed(key, "application/octet-stream"), text);
    }

    private static long waiting() {
        return manager.read(WAITING + "?limit=500").path("items").size();
    }

    @Test
    void doesNothingTwiceForOneKey() {
        long before = waiting();
        var first = send("key-1", FILE);
        var again = send("key-1", FILE);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(again.headers().firstValue("content-type"))
                .isEqualTo(first.headers().firstValue("content-type"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(send("key-1", FILE + "\n").statusCode()).as("another body").isEqualTo(422);
        var other = manager.send("POST", WAITING + "?name=b.csv", keyed("key-1", "application/octet-stream"), FILE);
        assertThat(other.statusCode()).as("another name").isEqualTo(422);
        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(send("key-2", FILE).statusCode()).isEqualTo(201);
        assertThat(waiting()).isEqualTo(before + 2);
    }

    /** What was refused can be mended and sent again under its key. */
    @Test
    void keepsNothingThatFailed() {
        var headers = keyed("key-3", "application/json");
        assertThat(manager.send("POST", TURIN + "/runs", headers, "{\"month\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(manager.send("POST", TURIN + "/runs", headers, "{\"month\":\"2025-10\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void letsOneOfManyAtOnceThrough() {
        long before = waiting();
        var start = new CountDownLatch(1);
        var calls = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return send("key-4", FILE).statusCode();
                }))
                .toList();
        start.countDown();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isIn(201, 409));
        assertThat(waiting()).isEqualTo(before + 1);
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever lost the role meanwhile is not told what the role was told. */
    @Test
    void repeatsToNobodyElse() {
        send("key-5", FILE);
        var stranger = program("community-manager@namur.example.org");
        var answer = stranger.send("POST", WAITING + "?name=a.csv", keyed("key-5", "application/octet-stream"), FILE);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void forgetsKeysAfterADay() {
        long before = waiting();
        send("key-6", FILE);
        server.bean(JdbcClient.class)
                .sql("update kept_answer set kept_at = kept_at - ? where request_key = 'key-6'")
                .param(25 * 3600 * 1_000_000L)
                .update();
        assertThat(send("key-6", FILE).headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        assertThat(waiting()).isEqualTo(before + 2);
    }

    /** Each item once, whatever comes and goes between the parts. */
    @Test
    void tellsAListInPartsWhileItChanges() {
        var known = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            known.add(Program.json(send("part-" + i, FILE)).path("id").asString());
        }
        var told = new ArrayList<String>();
        var next = WAITING + "?limit=3";
        for (int part = 0; !next.isEmpty(); part++) {
            assertThat(part).isLessThan(30);
            var page = manager.read(next);
            page.path("items").forEach(item -> told.add(item.path("id").asString()));
            next = page.path("next").asString("");
            send("between-" + part, FILE);
            // the item at which the next part begins is gone
            var last = told.getLast();
            known.remove(last);
            manager.post(WAITING + "/" + last + "/refuse", "");
        }
        assertThat(told).doesNotHaveDuplicates().containsAll(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=-1",
                "limit=x",
                "limit=",
                "after=%00%01*",
                "after=é",
                "state=gone",
                "month=2025-13",
                "month=long%20ago"
            })
    void refusesWhatIsNoPartOfAList(String query) {
        var answer = manager.get(TURIN + "/runs?" + query.replace("é", "%C3%A9"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Program.json(answer).path("type").asString()).isEqualTo("urn:respondet:problem:wrong");
    }

    @Test
    void tellsWhichPartIsWrong() {
        var problem = Program.json(manager.get(TURIN + "/runs?limit=x"));
        assertThat(problem.path("problems")
                        .path(0)
                        .path("hint")
                        .path("args")
                        .path("part")
                        .asString())
                .isEqualTo("limit");
    }

    @ParameterizedTest
    @CsvSource({"pl", "en", "ca", "es", "fr", "it"})
    void speaksTheLanguageThatIsAskedFor(String language) {
        var headers = new HashMap<>(OCTETS);
        headers.put("Accept-Language", language + ";q=0.9, de");
        var problem = Program.json(manager.send("GET", TURIN + "/runs/nothing", headers, ""));
        var texts = Texts.in(Language.of(language).orElseThrow());
        assertThat(problem.path("detail").asString()).isEqualTo(texts.say("api.problem.not-found"));
    }

    /** More than is ever held: while the last of it is on its way, the memory in use has not grown by it. */
    @Test
    void takesALargeFileWithoutHoldingIt() throws IOException {
        var file = new Large();
        var answer = manager.send(
                "POST",
                WAITING + "?name=large.csv",
                keyed("large", "application/octet-stream"),
                BodyPublishers.ofInputStream(() -> file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = Program.json(answer).path("id").asString();
        assertThat(Files.size(server.home().resolve("staged").resolve(id).resolve("large.csv")))
                .isEqualTo(Large.SIZE);
        assertThat(file.grown()).isLessThan(15_000_000);
        assertThat(manager.post(WAITING + "/" + id + "/refuse", "").statusCode())
                .isEqualTo(204);
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
        var answer = manager.send("POST", WAITING + "?name=" + name, OCTETS, FILE);
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        var staged = server.home().resolve("staged");
        var added = files();
        added.removeAll(before);
        assertThat(added)
                .allMatch(file -> file.startsWith(staged)
                        && staged.relativize(file).getNameCount() == 2
                        && file.getFileName().toString().matches("[\\p{L}\\p{N}._-]+"));
        assertThat(server.home().getParent().resolve("evil.csv")).doesNotExist();
    }

    private static List<Path> files() {
        try (var all = Files.walk(server.home())) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"month\":{}}",
                "{\"month\":[\"2025-07\"]}",
                "{\"months\":\"2025-07\"}",
                "{\"month\":\"9999999999-01\"}",
                "{\"month\":\"2025-07\",\"reason\":{}}",
                "\u0000",
                "{\"month\":null}"
            })
    void refusesWhatIsNoRequest(String json) {
        long before = manager.read(TURIN + "/runs?limit=500").path("items").size();
        var answer = manager.post(TURIN + "/runs", json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("jackson", "Exception", "RunWish");
        assertThat(manager.read(TURIN + "/runs?limit=500").path("items").size()).isEqualTo(before);
    }

    /** As deep as no honest document is. */
    @Test
    void refusesWhatIsNestedWithoutEnd() {
        var deep = "{\"month\":" + "[".repeat(100_000);
        assertThat(manager.post(TURIN + "/runs", deep).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesOtherKindsOfContent() {
        var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertThat(manager.send("POST", TURIN + "/runs", form, "month=2025-07").statusCode())
                .isEqualTo(415);
        assertThat(manager.send("DELETE", TURIN + "/runs", Map.of(), "").statusCode())
                .isEqualTo(405);
        assertThat(manager.send("GET", TURIN + "/runs", Map.of("Accept", "image/png"), "")
                        .statusCode())
                .isEqualTo(406);
        assertThat(manager.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/v2/communities").statusCode()).isEqualTo(404);
        for (var status : List.of("/api/v1/nothing", "/api/v2/communities")) {
            assertThat(manager.get(status).headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        var huge = Map.of("X-Huge", "x".repeat(100_000));
        assertThat(manager.send("GET", TURIN + "/runs", huge, "").statusCode()).isIn(400, 431);
        var key = keyed("k".repeat(201), "application/json");
        assertThat(manager.send("POST", TURIN + "/runs", key, "{\"month\":\"2025-07\"}")
                        .statusCode())
                .isEqualTo(400);
        var yaml = Map.of("Content-Type", "application/yaml", "If-Match", "\"1\"");
        var large = "a: " + "x".repeat(2_000_001);
        assertThat(manager.send("PUT", TURIN + "/agreement?reason=x", yaml, large)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"*, 400", "W/\"1\", 400", "1, 400", "\"x\", 400", "\"99999999999999999999\", 400", "\"999\", 412"})
    void buildsOnAVersionThatIs(String match, int status) {
        var headers = Map.of("Content-Type", "application/yaml", "If-Match", match);
        assertThat(manager.send("PUT", TURIN + "/agreement?reason=x", headers, "a: b")
                        .statusCode())
                .isEqualTo(status);
    }

    /** Who must prove twice who they are, and cannot yet, does not get around that by a token. */
    @Test
    void letsNobodyGoAroundTheSecondProof() {
        var auditor = program("auditor@malopolska.example.org");
        var journal = server.bean(Journal.class);
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(200);
        journal.write(new SecondProofDemanded(List.of("auditor")), "");
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/communities/malopolska/runs").statusCode())
                .isEqualTo(403);
        assertThat(auditor.get("/api/v1/open").statusCode()).isEqualTo(200);
        journal.write(new SecondProofDemanded(List.of()), "");
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(200);
    }

    @Test
    void asksWhoComesTooOftenToWait() {
        var slow = Installation.onSqlite("--respondet.sample=true", "--respondet.api.per-minute=20");
        try {
            var program = Program.of(
                    slow.address(),
                    slow.bean(Accounts.class),
                    slow.bean(AccessTokens.class),
                    "community-manager@turin.example.org");
            var answers = IntStream.range(0, 50)
                    .mapToObj(_ -> program.get("/api/v1/token"))
                    .toList();
            assertThat(answers.getFirst().statusCode()).isEqualTo(200);
            var last = answers.stream().filter(each -> each.statusCode() == 429).findFirst();
            assertThat(last).isPresent();
            assertThat(last.get().headers().firstValue("Retry-After")).isPresent();
            var guesses = IntStream.range(0, 50)
                    .map(i -> new Program(slow.address(), "guess" + i)
                            .get("/api/v1/token")
                            .statusCode());
            assertThat(guesses.boxed().toList()).contains(401, 429);
        } finally {
            slow.close();
        }
    }
}
