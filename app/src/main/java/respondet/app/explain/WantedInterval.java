package respondet.app.explain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The moment that someone wrote to name an interval: an instant, or a local time that happened exactly once. */
public sealed interface WantedInterval {

    record At(Instant instant) implements WantedInterval {}

    /** A local time that the clock showed twice; each of these says which. */
    record Twice(List<String> choices) implements WantedInterval {}

    /** A local time that the clock skipped. */
    record Never() implements WantedInterval {}

    record Unreadable() implements WantedInterval {}

    static WantedInterval read(String text, ZoneId zone) {
        try {
            return new At(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return local(text, zone);
        }
    }

    private static WantedInterval local(String text, ZoneId zone) {
        try {
            return local(LocalDateTime.parse(text.replace(' ', 'T')), zone);
        } catch (DateTimeException _) {
            return new Unreadable();
        }
    }

    private static WantedInterval local(LocalDateTime time, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(time);
        return switch (offsets.size()) {
            case 0 -> new Never();
            case 1 -> new At(time.toInstant(offsets.getFirst()));
            default ->
                new Twice(offsets.stream()
                        .map(offset -> time.atOffset(offset).toString())
                        .toList());
        };
    }
}
