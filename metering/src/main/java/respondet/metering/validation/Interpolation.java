package respondet.metering.validation;

import respondet.core.reading.Series;

/** A straight line between the neighbours of a gap of at most three hours, in whole watt-hours rounded half-up. */
final class Interpolation {

    private static final int LONGEST = 3 * 3600;

    private Interpolation() {}

    static void fill(Series series, FilledSeries target) {
        int before = -1;
        for (int i = 0; i < series.length(); i++) {
            if (!series.isMissing(i)) {
                if (before >= 0 && (long) (i - before - 1) * series.resolution().seconds() <= LONGEST) {
                    line(series, before, i, target);
                }
                before = i;
            }
        }
    }

    private static void line(Series series, int before, int after, FilledSeries target) {
        long first = series.wattHours(before);
        long rise = series.wattHours(after) - first;
        long steps = (long) after - before;
        for (int i = before + 1; i < after; i++) {
            long twice = 2 * (first * steps + rise * ((long) i - before)) + steps;
            target.fill(i, Math.toIntExact(twice / (2 * steps)));
        }
    }
}
