package respondet.core.time;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The length of the intervals of a series; {@link #iso()} is its ISO 8601 duration. */
public enum Resolution {
    QUARTER_HOUR(900),
    HALF_HOUR(1800),
    HOUR(3600);

    private final int seconds;

    Resolution(int seconds) {
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }

    public String iso() {
        return duration().toString();
    }

    public Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    /** How many intervals of the finer resolution make one of this; at least 1. */
    public int per(Resolution finer) {
        return seconds / finer.seconds;
    }

    public boolean isFinerThan(Resolution other) {
        return seconds < other.seconds;
    }

    public static Optional<Resolution> ofSeconds(long seconds) {
        return Arrays.stream(values()).filter(each -> each.seconds == seconds).findFirst();
    }
}
