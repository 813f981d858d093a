package respondet.app.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/**
 * Which intervals a run settles: those asked for, else all that were metered. A law that looks back starts as early as it
 * looks, and the run tells the months asked for.
 */
public record SettlementPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final SettlementPeriod ALL = new SettlementPeriod(Optional.empty(), Optional.empty());

    /** The intervals to compute. */
    Timeline timeline(Regime regime, Readings readings, ZoneId zone) {
        var resolution = resolution(regime, readings);
        var first = readings.start().orElseThrow();
        var start = from.map(asked -> start(asked, regime, first, zone)).orElse(first);
        var end = to.map(date -> start(date, zone)).orElse(readings.end().orElseThrow());
        return Timeline.over(floor(start, resolution), floor(end, resolution), resolution, zone);
    }

    /** Whether each end that was asked for is the first day of a month. */
    boolean isOfWholeMonths() {
        return Stream.of(from, to).flatMap(Optional::stream).allMatch(day -> day.getDayOfMonth() == 1);
    }

    /** The first month to tell. */
    YearMonth firstMonth(Timeline timeline) {
        return YearMonth.from(from.orElse(timeline.dateOf(0)));
    }

    /** The days to print: from the first to the one after the last. */
    Period told(Timeline timeline) {
        var last = timeline.dateOf(timeline.count() - 1).plusDays(1);
        return new Period(from.orElse(timeline.dateOf(0)), to.orElse(last), timeline.zone());
    }

    /** The law's own interval, or a coarser one where nothing finer was metered. */
    public static Resolution resolution(Regime regime, Readings readings) {
        return readings.series().values().stream()
                .flatMap(series -> series.stream().map(Series::resolution))
                .filter(metered -> regime.resolution().isFinerThan(metered))
                .max(Resolution::compareTo)
                .orElse(regime.resolution());
    }

    /** Not before the first reading, unless that is what was asked for. */
    private static Instant start(LocalDate asked, Regime regime, Instant first, ZoneId zone) {
        var wanted = start(asked, zone);
        var earliest = start(regime.lookBack().from(asked, regime.firstDay()), zone);
        var known = earliest.isAfter(first) ? earliest : first;
        return known.isBefore(wanted) ? known : wanted;
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Instant floor(Instant instant, Resolution resolution) {
        return Instant.ofEpochSecond(
                Math.floorDiv(instant.getEpochSecond(), resolution.seconds()) * (long) resolution.seconds());
    }
}
