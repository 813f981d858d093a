package respondet.app.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readings of a sample, read and completed by hand: nothing here comes from the product. */
final class PlainReadings {

    /** One line of the file. */
    record Row(String point, String direction, OffsetDateTime start, long wattHours, String quality) {}

    final ZoneId zone;
    final long step;
    final List<Row> rows = new ArrayList<>();
    private final Map<String, TreeMap<Instant, Long>> series = new TreeMap<>();

    PlainReadings(Sample sample, ZoneId zone, long step) {
        this.zone = zone;
        this.step = step;
        var lines = new String(sample.files().get("readings/2025.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        for (var line : lines) {
            var cells = line.split(",", -1);
            var wattHours = new BigDecimal(cells[3]).movePointRight(3).longValueExact();
            var row = new Row(cells[0], cells[1], OffsetDateTime.parse(cells[2]), wattHours, cells[4]);
            rows.add(row);
            of(row.point(), row.direction()).put(row.start().toInstant(), wattHours);
        }
    }

    private TreeMap<Instant, Long> of(String point, String direction) {
        return series.computeIfAbsent(point + " " + direction, _ -> new TreeMap<>());
    }

    /** Intervals without a value between the first and the last of a channel. */
    List<Instant> gaps(String channel) {
        var known = series.get(channel);
        var gaps = new ArrayList<Instant>();
        for (var at = known.firstKey(); at.isBefore(known.lastKey()); at = at.plusSeconds(step)) {
            if (!known.containsKey(at)) {
                gaps.add(at);
            }
        }
        return gaps;
    }

    List<String> channels() {
        return List.copyOf(series.keySet());
    }

    /** Closes gaps with the value of the same local time a week before. */
    PlainReadings filledFromLastWeek() {
        for (var channel : channels()) {
            for (var gap : gaps(channel)) {
                var before = gap.atZone(zone).minusWeeks(1).toInstant();
                series.get(channel).put(gap, series.get(channel).get(before));
            }
        }
        return this;
    }

    /** Closes gaps with a straight line. */
    PlainReadings interpolated() {
        for (var channel : channels()) {
            var known = new TreeMap<>(series.get(channel));
            for (var gap : gaps(channel)) {
                var before = known.lowerEntry(gap);
                var after = known.higherEntry(gap);
                long steps = (after.getKey().getEpochSecond() - before.getKey().getEpochSecond()) / step;
                long at = (gap.getEpochSecond() - before.getKey().getEpochSecond()) / step;
                var value = BigDecimal.valueOf(before.getValue() * (steps - at) + after.getValue() * at)
                        .divide(BigDecimal.valueOf(steps), 0, java.math.RoundingMode.HALF_UP);
                series.get(channel).put(gap, value.longValueExact());
            }
        }
        return this;
    }

    /** Every interval of the year. */
    List<Instant> intervals() {
        var first = Site.FIRST.atStartOfDay(zone).toInstant();
        var end = Site.LAST.atStartOfDay(zone).toInstant();
        var all = new ArrayList<Instant>();
        for (var at = first; at.isBefore(end); at = at.plusSeconds(step)) {
            all.add(at);
        }
        return all;
    }

    YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    List<Long> taken(List<String> points, Instant at) {
        return values(points, "consumption", at);
    }

    List<Long> given(List<String> points, Instant at) {
        return values(points, "production", at);
    }

    private List<Long> values(List<String> points, String direction, Instant at) {
        return points.stream()
                .map(point -> series.getOrDefault(point + " " + direction, new TreeMap<>())
                        .getOrDefault(at, 0L))
                .toList();
    }
}
