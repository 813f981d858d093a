package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request, or wants to be too much, is refused and named. */
class HostileProgramsTest {

    private static Turin turin;

    @BeforeAll
    static void start() {
        turin = Turin.start();
    }

    @AfterAll
    static void stop() {
        turin.stop();
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
        long before = turin.manager()
                .read(Turin.PATH + "/runs?limit=500")
                .path("items")
                .size();
        var answer = turin.manager().post(Turin.PATH + "/runs", json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("jackson", "Exception", "RunWish");
        assertThat(turin.manager()
                        .read(Turin.PATH + "/runs?limit=500")
                        .path("items")
                        .size())
                .isEqualTo(before);
    }

    /** As deep as no honest document is. */
    @Test
    void refusesWhatIsNestedWithoutEnd() {
        var deep = "{\"month\":" + "[".repeat(100_000);
        assertThat(turin.manager().post(Turin.PATH + "/runs", deep).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesOtherKindsOfContent() {
        var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertThat(turin.manager()
                        .send("POST", Turin.PATH + "/runs", form, "month=2025-07")
                        .statusCode())
                .isEqualTo(415);
        assertThat(turin.manager()
                        .send("DELETE", Turin.PATH + "/runs", Map.of(), "")
                        .statusCode())
                .isEqualTo(405);
        assertThat(turin.manager()
                        .send("GET", Turin.PATH + "/runs", Map.of("Accept", "image/png"), "")
                        .statusCode())
                .isEqualTo(406);
        assertThat(turin.manager().get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(turin.manager().get("/api/v2/communities").statusCode()).isEqualTo(404);
        for (var status : List.of("/api/v1/nothing", "/api/v2/communities")) {
            assertThat(turin.manager().get(status).headers().firstValue("content-type"))
                    .contains("application/problem+json");
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        var huge = Map.of("X-Huge", "x".repeat(100_000));
        assertThat(turin.manager().send("GET", Turin.PATH + "/runs", huge, "").statusCode())
                .isIn(400, 431);
        var key = Turin.keyed("k".repeat(201), "application/json");
        assertThat(turin.manager()
                        .send("POST", Turin.PATH + "/runs", key, "{\"month\":\"2025-07\"}")
                        .statusCode())
                .isEqualTo(400);
        var yaml = Map.of("Content-Type", "application/yaml", "If-Match", "\"1\"");
        var large = "a: " + "x".repeat(2_000_001);
        assertThat(turin.manager()
                        .send("PUT", Turin.PATH + "/agreement?reason=x", yaml, large)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"*, 400", "W/\"1\", 400", "1, 400", "\"x\", 400", "\"99999999999999999999\", 400", "\"999\", 412"})
    void buildsOnAVersionThatIs(String match, int status) {
        var headers = Map.of("Content-Type", "application/yaml", "If-Match", match);
        assertThat(turin.manager()
                        .send("PUT", Turin.PATH + "/agreement?reason=x", headers, "a: b")
                        .statusCode())
                .isEqualTo(status);
    }
}
