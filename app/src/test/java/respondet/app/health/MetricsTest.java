package respondet.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.store.Installation;
import respondet.app.web.Visitor;

/** What a program that watches the server is told, and that nobody else is told anything. */
class MetricsTest {

    private static final String TOKEN = "a-token-that-only-this-test-knows";

    private static Installation server;
    private static Visitor manager;

    @BeforeAll
    static void start() {
        server = Installation.onSqlite("--respondet.sample=true", "--respondet.metrics.token=" + TOKEN);
        manager = new Visitor(server.address()).signIn("community-manager@turin.example.org", "sample-pass-2025");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer a-token-that-only-this-test-know", "Basic eDp5", TOKEN})
    void doesNotExistForWhoeverBringsNoToken(String sent) {
        assertThat(metrics(new Visitor(server.address()), sent).statusCode()).isEqualTo(404);
        assertThat(metrics(manager, sent).statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotExistWhereNoTokenIsSet() {
        var closed = Installation.onSqlite();
        try {
            assertThat(metrics(new Visitor(closed.address()), "Bearer ").statusCode())
                    .isEqualTo(404);
            assertThat(new Visitor(closed.address()).get("/metrics").statusCode())
                    .isEqualTo(404);
        } finally {
            closed.close();
        }
    }

    @Test
    void countsRequestsByRouteAndNeverByAddress() {
        manager.get("/communities/turin/members");
        manager.get("/communities/nowhere-at-all/members");
        manager.get("/no-such-page-of-ours");
        assertThat(told())
                .contains("respondet_requests_seconds_count{"
                        + "method=\"GET\",route=\"/communities/{community}/members\",status=\"200\"}")
                .contains(
                        "route=\"/communities/{community}/members\",status=\"404\"}", "route=\"none\",status=\"404\"}")
                .doesNotContain("turin", "nowhere-at-all", "no-such-page-of-ours");
    }

    @Test
    void tellsOfRunsDeliveriesLettersMachineAndPool() throws InterruptedException {
        var before = value("respondet_run_duration_seconds_count{state=\"draft\"}");
        var waiting = value("respondet_deliveries{state=\"waiting\"}");
        var accepted = value("respondet_deliveries{state=\"accepted\"}");
        manager.upload(
                "/communities/turin/readings",
                Map.of("month.csv", "point,direction,start,kwh\nhome2,consumption,2025-09-10T00:00:00+02:00,1\n"));
        manager.post("/communities/turin/runs", Map.of("month", "2025-09"));
        for (int i = 0; i < 300 && value("respondet_run_duration_seconds_count{state=\"draft\"}") == before; i++) {
            Thread.sleep(100);
        }
        assertThat(value("respondet_run_duration_seconds_count{state=\"draft\"}"))
                .isEqualTo(before + 1);
        assertThat(value("respondet_run_duration_seconds_sum{state=\"draft\"}")).isPositive();
        assertThat(value("respondet_runs{state=\"draft\"}")).isPositive();
        assertThat(value("respondet_runs{state=\"running\"}")).isZero();
        assertThat(value("respondet_deliveries{state=\"waiting\"}")).isEqualTo(waiting + 1);
        assertThat(accepted).isPositive();
        assertThat(value("respondet_letters{state=\"waiting\"}")).isNotNegative();
        assertThat(value("respondet_ready{need=\"migrations\"}")).isEqualTo(1);
        assertThat(told())
                .contains("jvm_memory_used_bytes", "jvm_gc_", "process_uptime_seconds", "hikaricp_connections");
    }

    @Test
    void namesNoPersonAndNoPoint() {
        manager.get("/communities/turin/members");
        assertThat(told()).doesNotContain("@", "turin", "home2", "127.0.0.1");
    }

    private static double value(String line) {
        return told().lines()
                .filter(each -> each.startsWith(line + " "))
                .mapToDouble(each -> Double.parseDouble(each.substring(line.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private static String told() {
        var answer = metrics(new Visitor(server.address()), "Bearer " + TOKEN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain;");
        return answer.body();
    }

    private static HttpResponse<String> metrics(Visitor visitor, String authorization) {
        return authorization.isEmpty()
                ? visitor.get("/metrics")
                : visitor.get("/metrics", Map.of("Authorization", authorization));
    }
}
