package respondet.bench.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A server that is asked to stop (SIGTERM), or that may write no more, while a manager works. */
class StoppedTest {

    private static final int STOPPED_BY_SIGNAL = 143;
    private static final Unit UNIT = new Unit(1, 5);

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void start() throws Exception {
        FilledOnce.into(folder);
        Files.writeString(
                folder.resolve("demo/respondet.properties"), "spring.lifecycle.timeout-per-shutdown-phase=4s\n");
        installation = Installation.started(folder, List.of());
    }

    @AfterEach
    void stop() throws Exception {
        installation.kill();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void takesAnUploadToItsEndBeforeItStops() throws Exception {
        try (var upload = new Socket("127.0.0.1", port())) {
            var form = form();
            send(upload, form.substring(0, form.length() / 2));
            installation.child().askToStop();
            Thread.sleep(500);
            send(upload, form.substring(form.length() / 2));
            assertThat(answer(upload)).startsWith("HTTP/1.1 302");
        }
        assertThat(installation.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        installation.start();
        assertThat(installation.work(UNIT).isDone(Step.UPLOAD)).isTrue();
        assertThat(Inspection.of(installation.home()).violations()).isEmpty();
    }

    @Test
    void keepsNothingOfAnUploadThatNeverEnds() throws Exception {
        try (var upload = new Socket("127.0.0.1", port())) {
            send(upload, form().substring(0, 3_000));
            Thread.sleep(500);
            assertThat(installation.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        }
        installation.start();
        assertThat(installation.work(UNIT).isDone(Step.UPLOAD)).isFalse();
        assertThat(Inspection.of(installation.home()).violations()).isEmpty();
    }

    @Test
    void takesUpASettlementThatWasStopped() throws Exception {
        installation.perform(UNIT, Step.UPLOAD);
        installation.perform(UNIT, Step.ACCEPT);
        var work = installation.work(UNIT);
        var asking = Thread.ofVirtual().start(() -> ask(work));
        Thread.sleep(300);
        assertThat(installation.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        asking.join();
        installation.start();
        assertThat(installation.awaitRuns()).isEmpty();
        assertThat(installation.tables().column("select id from settlement_run where state = 'refused'"))
                .isEmpty();
        assertThat(Inspection.of(installation.home()).violations()).isEmpty();
    }

    private void ask(Work work) {
        try {
            work.perform(Step.SETTLE, installation.manager(UNIT.community()), installation.child());
        } catch (IOException | IllegalStateException _) {
            // the server stopped
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void seesWhatIsMissingOrLeftOver() throws Exception {
        installation.stop();
        var home = installation.home();
        assertThat(Inspection.of(home).violations()).isEmpty();
        Files.createDirectories(home.resolve("results/0123.part"));
        Files.createDirectories(home.resolve("communities/turin/readings/2025-08-01T00-00-00Z_unknown"));
        Files.writeString(home.resolve("communities/turin/readings/2025.csv"), "point,direction,start,kwh\n");
        assertThat(Inspection.of(home).violations())
                .anyMatch(each -> each.startsWith("Left over"))
                .anyMatch(each -> each.startsWith("Results are"))
                .anyMatch(each -> each.startsWith("Folders of turin"))
                .anyMatch(each -> each.startsWith("Not as accepted"));
    }

    private int port() {
        return URI.create(installation.address()).getPort();
    }

    private String form() throws IOException, InterruptedException {
        var manager = installation.manager(UNIT.community());
        var body = manager.form(UNIT.label(), UNIT.file());
        return """
            POST /communities/%s/readings HTTP/1.1\r
            Host: localhost\r
            Connection: close\r
            Cookie: %s\r
            Content-Type: %s\r
            Content-Length: %d\r
            \r
            """.formatted(
                                UNIT.community(),
                                manager.cookies(),
                                Manager.contentType(),
                                body.getBytes(StandardCharsets.UTF_8).length)
                + body;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
