package respondet.app.privacy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Once a day, and soon after the server starts, deletes what is past its time and finishes what a crash left undone. */
@Component
class RetentionWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWatch.class);
    private static final long FIRST_MINUTES = 5;
    private static final long DAY_MINUTES = TimeUnit.DAYS.toMinutes(1);

    private final Retention retention;
    private final ReadingRetention readings;
    private final Erasing erasing;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());
    private volatile boolean running;

    RetentionWatch(Retention retention, ReadingRetention readings, Erasing erasing) {
        this.retention = retention;
        this.readings = readings;
        this.erasing = erasing;
    }

    @Override
    public void start() {
        running = true;
        finish();
        var _ = clockwork.scheduleWithFixedDelay(this::work, FIRST_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    /** Before anybody settles: files and tables must tell of the same points. */
    private void finish() {
        try {
            erasing.repeat();
        } catch (RuntimeException e) {
            LOG.error("What an erasure left undone could not be finished", e);
        }
    }

    /** What fails today is tried again tomorrow. */
    private void work() {
        try {
            erasing.repeat();
            retention.deletePast();
            readings.deletePast();
        } catch (RuntimeException e) {
            LOG.error("What is past its time could not be deleted", e);
        }
    }

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
