package respondet.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever answers slowly holds nobody up. */
class DoorTest {

    private static int bring(String scheme, ServerSocket receiver, Duration patience) throws IOException {
        var address = URI.create(scheme + "://localhost:" + receiver.getLocalPort() + "/");
        var hook = new Webhook("x", "namur", "", address, "s", Set.of(), Instant.EPOCH, 0);
        return new Door(true, patience).bring(new HookMessage("e", "{}", Instant.EPOCH), hook);
    }

    /** Each byte comes in time, all of them together do not. */
    @Test
    @Timeout(10)
    void waitsForTheWholeAnswerOnce() throws IOException {
        try (var receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(receiver, 100));
            assertThatThrownBy(() -> bring("http", receiver, Duration.ofMillis(300)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(10)
    void waitsForNoHandshakeEither() throws IOException {
        try (var receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> bring("https", receiver, Duration.ofMillis(300)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void tellsTheStatus() throws IOException {
        try (var receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(receiver, 1));
            assertThat(bring("http", receiver, Duration.ofSeconds(9))).isEqualTo(204);
        }
    }

    private static void answer(ServerSocket receiver, int pause) {
        try (var socket = receiver.accept()) {
            for (var letter : ("HTTP/1.1 204 " + "slow ".repeat(30) + "\r\n").toCharArray()) {
                socket.getOutputStream().write(letter);
                socket.getOutputStream().flush();
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException _) {
            // the other side went away
        }
    }
}
