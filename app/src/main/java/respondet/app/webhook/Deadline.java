package respondet.app.webhook;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Ends a connection when its time is over, however slowly the other side goes on; one that is closed before is left alone. */
final class Deadline implements AutoCloseable {

    private final Socket socket;
    private final Duration patience;
    private final Thread watch = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean over;

    private Deadline(Socket socket, Duration patience) {
        this.socket = socket;
        this.patience = patience;
    }

    static Deadline of(Socket socket, Duration patience) {
        var deadline = new Deadline(socket, patience);
        deadline.watch.start();
        return deadline;
    }

    private void watch() {
        try {
            Thread.sleep(patience);
            over = true;
            socket.close();
        } catch (InterruptedException | IOException _) {
            // it came to an end by itself
        }
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
