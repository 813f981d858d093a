package respondet.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import respondet.app.store.Installation;
import respondet.app.web.Visitor;

/** A server says that it lives and whether it can work; what is missing it tells only to who may know. */
class HealthTest {

    private static final String TOKEN = "a-token-that-only-this-test-knows";

    private static final Installation SERVER = Installation.onSqlite("--respondet.metrics.token=" + TOKEN);
    private final Visitor stranger = new Visitor(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void isReadyOnceItHasStarted() throws InterruptedException {
        Thread.sleep(1_100);
        assertThat(stranger.get("/health/live").body()).isEqualTo("live\n");
        var ready = stranger.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("ready\n");
        assertThat(ready.headers().firstValue("set-cookie")).isEmpty();
        assertThat(ready.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void livesButIsNotReadyWithoutRoomOrDatabase() throws InterruptedException {
        var server = Installation.onSqlite("--respondet.metrics.token=" + TOKEN, "--respondet.health.room=9000TB");
        try {
            var visitor = new Visitor(server.address());
            assertMissing("room", visitor);
            server.bean(HikariDataSource.class).close();
            assertMissing("database, migrations, room", visitor);
            assertThat(visitor.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(withToken("/metrics", visitor).body())
                    .contains("respondet_ready{need=\"database\"} 0.0", "respondet_ready{need=\"folder\"} 1.0");
        } finally {
            server.close();
        }
    }

    @Test
    void isNotReadyWhereItCannotWrite() throws IOException, InterruptedException {
        var temporary = SERVER.home().resolve("temporary");
        FileSystemUtils.deleteRecursively(temporary);
        Files.writeString(temporary, "no folder");
        assertMissing("folder", stranger);
        Files.delete(temporary);
        Thread.sleep(1_100);
        assertThat(stranger.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotReadyWhileItStops() throws InterruptedException {
        become(ReadinessState.REFUSING_TRAFFIC);
        assertMissing("started", stranger);
        become(ReadinessState.ACCEPTING_TRAFFIC);
    }

    /** Who goes back to an older version without restoring the copy made before. */
    @Test
    void isNotReadyOnTheTablesOfALaterVersion() throws InterruptedException {
        var server = Installation.onSqlite("--respondet.metrics.token=" + TOKEN);
        try {
            server.bean(JdbcClient.class).sql("""
                            insert into flyway_schema_history
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (999, '999', 'later', 'SQL', 'V999__later.sql', 'later', 1, true)""").update();
            assertMissing("migrations", new Visitor(server.address()));
        } finally {
            server.close();
        }
    }

    private static void become(ReadinessState state) {
        SERVER.bean(ApplicationAvailabilityBean.class).onApplicationEvent(new AvailabilityChangeEvent<>(SERVER, state));
    }

    private static void assertMissing(String what, Visitor visitor) throws InterruptedException {
        Thread.sleep(1_100);
        var told = visitor.get("/health/ready");
        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.body()).isEqualTo("not ready\n");
        assertThat(withToken("/health/ready", visitor).body()).isEqualTo("not ready: " + what + "\n");
    }

    private static HttpResponse<String> withToken(String path, Visitor visitor) {
        return visitor.get(path, Map.of("Authorization", "Bearer " + TOKEN));
    }
}
