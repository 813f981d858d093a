package respondet.metering.validation;

import java.time.ZoneId;
import java.util.OptionalInt;
import respondet.core.reading.Series;

/** The value of the same local time one week before, else one week after; a value that was filled is never copied. */
record LastWeek(Series series, ZoneId zone) {

    void fill(FilledSeries target) {
        for (int i = 0; i < series.length(); i++) {
            if (series.isMissing(i)) {
                int position = i;
                var other = known(i, -1);
                (other.isPresent() ? other : known(i, 1))
                        .ifPresent(found -> target.fill(position, series.wattHours(found)));
            }
        }
    }

    /** The interval at the same local time some weeks away, where it has a value. */
    private OptionalInt known(int position, int weeks) {
        var local = series.startOf(position).atZone(zone).plusWeeks(weeks);
        int other = series.positionOf(local.toInstant());
        boolean usable = other >= 0 && other < series.length() && !series.isMissing(other);
        return usable ? OptionalInt.of(other) : OptionalInt.empty();
    }
}
