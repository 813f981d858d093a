package respondet.app.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import respondet.core.reading.Outline;
import respondet.core.reading.Readings;
import respondet.core.reading.ReadingsWithin;
import respondet.core.time.Interval;

/**
 * The readings that the settlement of one month looks at: a fortnight more on either side, because estimates and
 * suspicions look at neighbouring weeks, and everything before that its law looks at. Readings of several
 * resolutions are taken whole, because the coarsest of all decides how a month is settled.
 *
 * @param month the month
 * @param from the first day that the month's law looks at
 */
record MonthReadings(YearMonth month, ZoneId zone, LocalDate from, KeptReadings kept) {

    private static final int MARGIN_DAYS = 14;

    Readings of(List<Brought> all) {
        var outline = all.stream().map(Brought::outline).reduce(Outline.NONE, Outline::and);
        try {
            var within = outline.onlyResolution().isPresent() ? within(all, outline) : Readings.NONE;
            return within.isEmpty() ? whole(all) : within;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Readings within(List<Brought> all, Outline outline) throws IOException {
        var known = outline.span().orElseThrow();
        var end = start(month.plusMonths(1).atDay(1).plusDays(MARGIN_DAYS));
        return copied(all, new Interval(first(known.start()), end), outline);
    }

    /** What lies before the first reading of all is nothing to look at. */
    private Instant first(Instant known) {
        var own = start(month.atDay(1).minusDays(MARGIN_DAYS));
        var looked = start(from.minusDays(MARGIN_DAYS));
        var earliest = looked.isAfter(known) ? looked : known;
        return earliest.isBefore(own) ? earliest : own;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Readings copied(List<Brought> all, Interval span, Outline outline) throws IOException {
        var target = new ReadingsWithin(outline, span);
        var waiting = new ArrayList<KeptReadings.Kept>();
        for (var each : all) {
            switch (each) {
                case Brought.Before(var before) -> waiting.add(before);
                case Brought.Now(var readings) -> {
                    kept.copy(waiting, span, target);
                    waiting.clear();
                    target.add(readings);
                }
            }
        }
        kept.copy(waiting, span, target);
        return target.readings();
    }

    private Readings whole(List<Brought> all) throws IOException {
        var merged = Readings.NONE;
        for (var each : all) {
            merged = merged.replacedBy(
                    switch (each) {
                        case Brought.Before(var before) -> kept.readings(before);
                        case Brought.Now(var readings) -> readings;
                    });
        }
        return merged;
    }
}
