package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key that a program sends along lets nothing happen twice. */
class KeysOfProgramsTest {

    private static Turin turin;

    @BeforeAll
    static void start() {
        turin = Turin.start();
    }

    @AfterAll
    static void stop() {
        turin.stop();
    }

    @Test
    void doesNothingTwiceForOneKey() {
        long before = turin.waiting();
        var first = turin.send("key-1", Turin.FILE);
        var again = turin.send("key-1", Turin.FILE);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(again.headers().firstValue("content-type"))
                .isEqualTo(first.headers().firstValue("content-type"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(turin.waiting()).isEqualTo(before + 1);
        assertThat(turin.send("key-1", Turin.FILE + "\n").statusCode())
                .as("another body")
                .isEqualTo(422);
        var other = turin.manager()
                .send(
                        "POST",
                        Turin.WAITING + "?name=b.csv",
                        Turin.keyed("key-1", "application/octet-stream"),
                        Turin.FILE);
        assertThat(other.statusCode()).as("another name").isEqualTo(422);
        assertThat(turin.waiting()).isEqualTo(before + 1);
        assertThat(turin.send("key-2", Turin.FILE).statusCode()).isEqualTo(201);
        assertThat(turin.waiting()).isEqualTo(before + 2);
    }

    /** What was refused can be mended and sent again under its key. */
    @Test
    void keepsNothingThatFailed() {
        var headers = Turin.keyed("key-3", "application/json");
        assertThat(turin.manager()
                        .send("POST", Turin.PATH + "/runs", headers, "{\"month\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(turin.manager()
                        .send("POST", Turin.PATH + "/runs", headers, "{\"month\":\"2025-10\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void letsOneOfManyAtOnceThrough() {
        long before = turin.waiting();
        var start = new CountDownLatch(1);
        var calls = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return turin.send("key-4", Turin.FILE).statusCode();
                }))
                .toList();
        start.countDown();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isIn(201, 409));
        assertThat(turin.waiting()).isEqualTo(before + 1);
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
        turin.send("key-5", Turin.FILE);
        var stranger = turin.program("community-manager@namur.example.org");
        var answer = stranger.send(
                "POST", Turin.WAITING + "?name=a.csv", Turin.keyed("key-5", "application/octet-stream"), Turin.FILE);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    /** The change may stand, though its answer was never kept. */
    @Test
    void saysThatNobodyKnowsWhatCameOfIt() {
        long before = turin.waiting();
        turin.send("key-7", Turin.FILE);
        turin.server()
                .bean(JdbcClient.class)
                .sql("update kept_answer set status = 1, request_hash = '', body = '' where request_key = 'key-7'")
                .update();
        var again = turin.send("key-7", Turin.FILE);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("urn:respondet:problem:outcome-unknown");
        assertThat(turin.waiting()).isEqualTo(before + 1);
    }

    @Test
    void forgetsKeysAfterADay() {
        long before = turin.waiting();
        turin.send("key-6", Turin.FILE);
        turin.server()
                .bean(JdbcClient.class)
                .sql("update kept_answer set kept_at = kept_at - ? where request_key = 'key-6'")
                .param(25 * 3600 * 1_000_000L)
                .update();
        assertThat(turin.send("key-6", Turin.FILE).headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        assertThat(turin.waiting()).isEqualTo(before + 2);
    }
}
