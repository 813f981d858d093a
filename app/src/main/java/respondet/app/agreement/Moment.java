package respondet.app.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import respondet.app.page.Typed;

/**
 * What somebody wants to see: the agreement in force on a day, as it was known by the end of another.
 *
 * @param knownAt never later than now
 */
record Moment(LocalDate day, LocalDate knownOn, Instant knownAt) {

    /** From two dates as typed, each today where nothing was typed; none where one is no date. */
    static Optional<Moment> of(String day, String known, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return date(day, today)
                .flatMap(shown -> date(known, today).map(knownOn -> {
                    var end = knownOn.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
                    return new Moment(shown, knownOn, end.isAfter(now) ? now : end);
                }));
    }

    private static Optional<LocalDate> date(String text, LocalDate otherwise) {
        return text.isBlank() ? Optional.of(otherwise) : Typed.date(text);
    }
}
