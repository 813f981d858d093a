package respondet.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The intervals of a settlement by position: {@code count} equal intervals from {@code start}, read in local legal time. */
public record Timeline(Instant start, Resolution resolution, int count, ZoneId zone) {

    public Timeline {
        if (count < 0 || Math.floorMod(start.getEpochSecond(), resolution.seconds()) != 0) {
            throw new IllegalArgumentException("The timeline (" + start + ", " + count + " x " + resolution.iso()
                    + ") does not start on an interval.\nMaybe the readings are stamped off the grid.");
        }
    }

    public static Timeline over(Instant start, Instant end, Resolution resolution, ZoneId zone) {
        var seconds = end.getEpochSecond() - start.getEpochSecond();
        return new Timeline(start, resolution, Math.toIntExact(seconds / resolution.seconds()), zone);
    }

    public static Timeline over(Period period, Resolution resolution) {
        return over(period.start(), period.end(), resolution, period.zone());
    }

    public Instant end() {
        return startOf(count);
    }

    public Instant startOf(int position) {
        return start.plusSeconds((long) position * resolution.seconds());
    }

    public Interval intervalAt(int position) {
        return Interval.of(startOf(position), resolution);
    }

    /** The position of the interval that holds this instant; may lie outside {@code 0..count-1}. */
    public int positionOf(Instant instant) {
        return Math.toIntExact(
                Math.floorDiv(instant.getEpochSecond() - start.getEpochSecond(), (long) resolution.seconds()));
    }

    /** The first position that starts at or after local midnight of a day, held within {@code 0..count}. */
    public int positionOf(LocalDate date) {
        long seconds = date.atStartOfDay(zone).toEpochSecond() - start.getEpochSecond();
        return Math.clamp(Math.ceilDiv(seconds, resolution.seconds()), 0, count);
    }

    public LocalDate dateOf(int position) {
        return LocalDate.ofInstant(startOf(position), zone);
    }

    /** The local calendar months that this timeline touches, in order. */
    public List<Month> months() {
        var months = new ArrayList<Month>();
        for (int from = 0; from < count; ) {
            var name = YearMonth.from(dateOf(from));
            int to = positionOf(name.plusMonths(1).atDay(1));
            months.add(new Month(name, from, to));
            from = to;
        }
        return List.copyOf(months);
    }

    /** Intervals of a local day: 92, 96 or 100 quarter-hours, 23, 24 or 25 hours. */
    public static int intervalsOn(LocalDate date, Resolution resolution, ZoneId zone) {
        var day = new Period(date, date.plusDays(1), zone);
        return over(day, resolution).count();
    }
}
