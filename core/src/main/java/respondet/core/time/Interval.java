package respondet.core.time;

import java.time.Instant;

/** A span of time that includes its start and excludes its end. */
public record Interval(Instant start, Instant end) {

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "The interval (" + start + " to " + end + ") is empty.\nMaybe start and end were swapped.");
        }
    }

    public static Interval of(Instant start, Resolution resolution) {
        return new Interval(start, start.plus(resolution.duration()));
    }

    /** ISO 8601 form, start/end in UTC. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
