package respondet.app.reading;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the watched folders every few seconds while the server runs. */
@Component
class InboxWatch implements SmartLifecycle {

    private final Inbox inbox;
    private final long seconds;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inbox").factory());
    private volatile boolean running;

    InboxWatch(Inbox inbox, @Value("${respondet.inbox.seconds:5}") long seconds) {
        this.inbox = inbox;
        this.seconds = seconds;
    }

    @Override
    public void start() {
        running = true;
        var _ = clockwork.scheduleWithFixedDelay(inbox::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A look that has begun is brought to its end. */
    @Override
    public void stop() {
        running = false;
        clockwork.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
