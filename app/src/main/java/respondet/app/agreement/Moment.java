package respondet.app.agreement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody wants to see: the agreement in force on a day, as it was known by the end of another.
 *
 * @param knownAt never later than now
 */
record Moment(LocalDate day, LocalDate knownOn, Instant knownAt) {

    /** From two dates as typed, each today where nothing was typed; none where one is no date. */
    static Optional<Moment> of(String day, String known, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        try {
            var knownOn = date(known, today);
            var end = knownOn.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
            return Optional.of(new Moment(date(day, today), knownOn, end.isAfter(now) ? now : end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        return text.isBlank() ? otherwise : LocalDate.parse(text.strip());
    }
}
