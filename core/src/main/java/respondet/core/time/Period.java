package respondet.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whole local days from {@code from}, included, to {@code to}, excluded. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The period (" + from + " to " + to
                    + ") is empty.\nMaybe the last day was given: the end is the first day after.");
        }
    }

    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return to.atStartOfDay(zone).toInstant();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }
}
