package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who stops the work beside the pages can rely on its being over. */
class BackgroundWorkTest {

    private final BackgroundWork work = new BackgroundWork("test");

    @Test
    void hasEndedWhatItBeganBeforeItIsStopped() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var written = new AtomicBoolean();
        work.begin("one", () -> {
            begun.countDown();
            while (!work.isStopping()) {
                Thread.onSpinWait();
            }
            written.set(true);
        });
        begun.await();
        work.stop();
        assertThat(written).isTrue();
    }
}
