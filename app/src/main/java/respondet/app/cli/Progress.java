package respondet.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import respondet.app.text.Texts;
import respondet.core.law.Message;

/** Tells a waiting person how far long work is: a line on standard error every two seconds, nothing for quick work. */
public final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final Texts texts;
    private Instant lastTold = Instant.now();

    public Progress(Console console) {
        this.err = console.err();
        this.texts = console.texts();
    }

    /** Called as often as the work likes. */
    public synchronized void at(Message message) {
        var now = Instant.now();
        if (Duration.between(lastTold, now).compareTo(PATIENCE) >= 0) {
            lastTold = now;
            err.println(texts.say(message));
            err.flush();
        }
    }
}
