package respondet.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A mail server on a free port of this machine that keeps what it is given. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

    MailServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    BlockingQueue<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the socket was closed: nothing more comes
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 test");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(client, "354 go on");
                taken.add(data(in));
            }
            say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
