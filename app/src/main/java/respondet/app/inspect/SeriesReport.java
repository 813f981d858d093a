package respondet.app.inspect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import respondet.core.community.PriceSeries;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/**
 * One series of a file in numbers.
 *
 * @param name the point and direction, or the name of a price
 * @param wattHours the sum; none for prices
 * @param shortDays local days of 23 hours in it
 * @param longDays local days of 25 hours in it
 */
public record SeriesReport(
        String name,
        Resolution resolution,
        int values,
        Instant start,
        Instant end,
        OptionalLong wattHours,
        int estimated,
        int missing,
        int shortDays,
        int longDays) {

    static SeriesReport of(Channel channel, Series series, ZoneId zone) {
        int missing = 0;
        int estimated = 0;
        for (int i = 0; i < series.length(); i++) {
            missing += series.isMissing(i) ? 1 : 0;
            estimated += series.quality(i) == Quality.ESTIMATED ? 1 : 0;
        }
        return new SeriesReport(
                channel.toString(),
                series.resolution(),
                series.length() - missing,
                series.start(),
                series.end(),
                OptionalLong.of(series.total()),
                estimated,
                missing,
                days(series.start(), series.end(), zone, 23),
                days(series.start(), series.end(), zone, 25));
    }

    static SeriesReport of(String name, PriceSeries series, ZoneId zone) {
        int missing = 0;
        for (int i = 0; i < series.length(); i++) {
            missing += series.nanosPerMWh(i) == PriceSeries.MISSING ? 1 : 0;
        }
        var end = series.start()
                .plusSeconds((long) series.length() * series.resolution().seconds());
        return new SeriesReport(
                name,
                series.resolution(),
                series.length() - missing,
                series.start(),
                end,
                OptionalLong.empty(),
                0,
                missing,
                days(series.start(), end, zone, 23),
                days(series.start(), end, zone, 25));
    }

    /** Whole local days of this many hours between two moments. */
    private static int days(Instant start, Instant end, ZoneId zone, int hours) {
        int count = 0;
        for (var date = LocalDate.ofInstant(start, zone); ; date = date.plusDays(1)) {
            var next = date.plusDays(1).atStartOfDay(zone).toInstant();
            if (next.isAfter(end)) {
                return count;
            }
            var midnight = date.atStartOfDay(zone).toInstant();
            boolean inside = !midnight.isBefore(start);
            count += inside && next.getEpochSecond() - midnight.getEpochSecond() == hours * 3600L ? 1 : 0;
        }
    }
}
