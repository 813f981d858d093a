package respondet.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/** The intervals of the sample year, and what is the same for every meter in each: its name, the sun and the habits. */
final class SampleYear {

    private final ZoneId zone;
    private final List<ZonedDateTime> starts;
    private final List<String> stamps;
    private final double[] sun;
    private final Map<Load, double[]> loads = new EnumMap<>(Load.class);

    SampleYear(ZoneId zone, Resolution resolution, Sun sun) {
        this.zone = zone;
        var timeline = Timeline.over(new Period(Site.FIRST, Site.LAST, zone), resolution);
        this.starts = IntStream.range(0, timeline.count())
                .mapToObj(t -> timeline.startOf(t).atZone(zone))
                .toList();
        this.stamps = starts.stream()
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .toList();
        this.sun = starts.stream().mapToDouble(sun::at).toArray();
    }

    /** The interval in which a day begins; at the end of the year the one after the last. */
    int firstOf(LocalDate day) {
        var midnight = day.atStartOfDay(zone).toInstant();
        return (int) starts.stream()
                .takeWhile(start -> start.toInstant().isBefore(midnight))
                .count();
    }

    Instant start(int interval) {
        return starts.get(interval).toInstant();
    }

    /** The start with its offset, as it stands in a file. */
    String stamp(int interval) {
        return stamps.get(interval);
    }

    double sun(int interval) {
        return sun[interval];
    }

    double load(Load load, int interval) {
        return loads.computeIfAbsent(
                        load, kind -> starts.stream().mapToDouble(kind::at).toArray())[interval];
    }
}
