package respondet.app.recompute;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import respondet.core.community.EstimationRule;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.metering.validation.Estimation;

/** Readings as they would be, had something else been metered. */
record ChangedReadings(Readings readings) {

    private static final int FINER = 1000;

    /** What becomes of one value. */
    private interface Change {
        int wattHours(int value, Quality quality);
    }

    /** Whether any value is an estimate. */
    boolean hasEstimates() {
        return readings.series().values().stream()
                .flatMap(parts -> parts.stream())
                .anyMatch(ChangedReadings::hasEstimates);
    }

    private static boolean hasEstimates(Series series) {
        for (int i = 0; i < series.length(); i++) {
            if (series.quality(i) == Quality.ESTIMATED) {
                return true;
            }
        }
        return false;
    }

    Readings withoutEstimates() {
        return each(series -> changed(series, (value, quality) -> quality == Quality.ESTIMATED ? 0 : value));
    }

    Readings estimatedBy(EstimationRule rule, ZoneId zone) {
        var blank = each(ChangedReadings::blanked);
        return new Estimation(rule, zone).fill(blank).found().orElse(blank);
    }

    /** The values in thousandths of a watt-hour; empty where they do not fit. */
    Optional<Readings> inThousandths() {
        boolean fits = readings.series().values().stream()
                .flatMap(parts -> parts.stream())
                .allMatch(series -> max(series) <= Integer.MAX_VALUE / FINER);
        return fits ? Optional.of(each(series -> changed(series, (value, _) -> value * FINER))) : Optional.empty();
    }

    private static int max(Series series) {
        int max = 0;
        for (int i = 0; i < series.length(); i++) {
            max = Math.max(max, series.wattHours(i));
        }
        return max;
    }

    /** One channel without energy. */
    Readings without(Channel channel) {
        return one(channel, series -> changed(series, (_, _) -> 0));
    }

    /** One channel with the values of a week before; the first week stays. */
    Readings aWeekLater(Channel channel) {
        return one(channel, series -> {
            var moved = changed(series, (value, _) -> value);
            return series.replacedBy(new Series(
                    moved.start().plus(Duration.ofDays(7)), moved.resolution(), values(moved), qualities(moved)));
        });
    }

    private Readings each(UnaryOperator<Series> change) {
        var result = Readings.NONE;
        for (int part = 0; part < 3; part++) {
            var all = new TreeMap<Channel, Series>();
            int number = part;
            readings.series().forEach((channel, parts) -> {
                if (number < parts.size()) {
                    all.put(channel, change.apply(parts.get(number)));
                }
            });
            result = result.replacedBy(Readings.of(all));
        }
        return result;
    }

    private Readings one(Channel channel, UnaryOperator<Series> change) {
        var result = readings;
        for (var series : readings.of(channel.point(), channel.direction())) {
            result = result.replacedBy(Readings.of(Map.of(channel, change.apply(series))));
        }
        return result;
    }

    private static Series blanked(Series series) {
        var quality = qualities(series);
        for (int i = 0; i < quality.length; i++) {
            if (quality[i] == Quality.ESTIMATED.code()) {
                quality[i] = Quality.MISSING.code();
            }
        }
        return new Series(series.start(), series.resolution(), values(series), quality);
    }

    private static Series changed(Series series, Change change) {
        var values = new int[series.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = change.wattHours(series.wattHours(i), series.quality(i));
        }
        return new Series(series.start(), series.resolution(), values, qualities(series));
    }

    private static int[] values(Series series) {
        var values = new int[series.length()];
        Arrays.setAll(values, series::wattHours);
        return values;
    }

    private static byte[] qualities(Series series) {
        var quality = new byte[series.length()];
        for (int i = 0; i < quality.length; i++) {
            quality[i] = series.quality(i).code();
        }
        return quality;
    }
}
