package respondet.app.own;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import respondet.app.settlement.OwnIntervals;

/** One local day of a member: its hours in order, 23, 24 or 25 of them, with what all own points used together. */
record ReadingsOfDay(LocalDate date, List<Hour> hours) {

    /**
     * One hour of a day.
     *
     * @param parts what was used in each interval of it, in order
     */
    record Hour(Instant start, List<Long> parts, long shared) {

        long consumed() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    long consumed() {
        return hours.stream().mapToLong(Hour::consumed).sum();
    }

    long shared() {
        return hours.stream().mapToLong(Hour::shared).sum();
    }

    /** The days of a month in order. */
    static List<ReadingsOfDay> of(OwnIntervals intervals, ZoneId zone) {
        var days = new TreeMap<LocalDate, TreeMap<Instant, Sums>>();
        for (var row : intervals.rows()) {
            days.computeIfAbsent(row.start().atZone(zone).toLocalDate(), _ -> new TreeMap<>())
                    .computeIfAbsent(row.start().truncatedTo(ChronoUnit.HOURS), _ -> new Sums())
                    .add(row);
        }
        return days.entrySet().stream()
                .map(day -> new ReadingsOfDay(
                        day.getKey(),
                        day.getValue().entrySet().stream()
                                .map(hour -> hour.getValue().hour(hour.getKey()))
                                .toList()))
                .toList();
    }

    /** Running sums of an hour. */
    private static final class Sums {
        private final TreeMap<Instant, Long> parts = new TreeMap<>();
        private long shared;

        void add(OwnIntervals.Row row) {
            parts.merge(row.start(), (long) row.consumed(), Long::sum);
            shared += row.shared();
        }

        Hour hour(Instant start) {
            return new Hour(start, List.copyOf(parts.values()), shared);
        }
    }
}
