package respondet.app.api;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much one token may ask, and how often one caller may bring what is no token, within a minute. */
@Component
class Pace {

    private static final int MOST_REMEMBERED = 100_000;

    private final int most;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Pace(@Value("${respondet.api.per-minute:600}") int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts, and says whether it was not too much. */
    synchronized boolean admits(String who) {
        begin();
        return counts.merge(who, 1, Integer::sum) <= most;
    }

    /** Whether the next would not be too much. */
    synchronized boolean isFree(String who) {
        begin();
        return counts.getOrDefault(who, 0) < most;
    }

    private void begin() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute || counts.size() > MOST_REMEMBERED) {
            counts.clear();
            minute = now;
        }
    }
}
