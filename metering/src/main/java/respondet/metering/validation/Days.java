package respondet.metering.validation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import respondet.core.reading.Series;

/** A series cut into local days; the first and the last may be partial. */
final class Days {

    /**
     * One local day of a series.
     *
     * @param from first position
     * @param to position after the last
     * @param known intervals with a value
     */
    record Day(LocalDate date, int from, int to, int known, long wattHours) {

        boolean isComplete() {
            return known == to - from;
        }
    }

    private Days() {}

    static List<Day> of(Series series, ZoneId zone) {
        var days = new ArrayList<Day>();
        int from = 0;
        while (from < series.length()) {
            var date = LocalDate.ofInstant(series.startOf(from), zone);
            var end = date.plusDays(1).atStartOfDay(zone).toInstant();
            int to = Math.clamp(series.positionOf(end), from + 1, series.length());
            days.add(day(series, date, from, to));
            from = to;
        }
        return days;
    }

    private static Day day(Series series, LocalDate date, int from, int to) {
        int known = 0;
        long sum = 0;
        for (int i = from; i < to; i++) {
            known += series.isMissing(i) ? 0 : 1;
            sum += series.wattHours(i);
        }
        return new Day(date, from, to, known, sum);
    }
}
