package respondet.core.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import respondet.core.community.Participation;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Timeline;

/** One channel on a timeline: finer series summed, coarser ones refused as missing, participation applied. */
final class ChannelValues {

    private final int[] wattHours;
    private final byte[] quality;
    private boolean overflow;

    private ChannelValues(int count) {
        wattHours = new int[count];
        quality = new byte[count];
        Arrays.fill(quality, Quality.MISSING.code());
    }

    static ChannelValues on(Timeline timeline, List<Series> delivered, Participation participation) {
        var values = new ChannelValues(timeline.count());
        for (var series : delivered) {
            values.add(timeline, series);
        }
        if (!participation.isAlwaysWhole()) {
            values.participate(timeline, participation);
        }
        return values;
    }

    private void add(Timeline timeline, Series series) {
        if (timeline.resolution().isFinerThan(series.resolution())) {
            return;
        }
        int steps = timeline.resolution().per(series.resolution());
        int first = Math.max(0, timeline.positionOf(series.start()));
        int last = Math.min(timeline.count() - 1, timeline.positionOf(series.end()));
        int source = series.positionOf(timeline.startOf(first));
        for (int t = first; t <= last; t++, source += steps) {
            sum(series, source, steps, t);
        }
    }

    private void sum(Series series, int first, int steps, int target) {
        if (first < 0 || first + steps > series.length()) {
            return;
        }
        long sum = 0;
        var worst = Quality.MEASURED;
        for (int i = first; i < first + steps; i++) {
            sum += series.wattHours(i);
            worst = series.quality(i).compareTo(worst) > 0 ? series.quality(i) : worst;
        }
        if (sum > Integer.MAX_VALUE) {
            overflow = true;
        } else if (worst != Quality.MISSING) {
            wattHours[target] = (int) sum;
            quality[target] = worst.code();
        }
    }

    /** The part of each value that belongs to this community; fractions are carried forward within the local day. */
    private void participate(Timeline timeline, Participation participation) {
        long metered = 0;
        long taken = 0;
        int nextDay = 0;
        var factor = BigDecimal.ONE;
        for (int t = 0; t < wattHours.length; t++) {
            if (t == nextDay) {
                factor = participation.on(timeline.dateOf(t)).value();
                nextDay = timeline.positionOf(timeline.dateOf(t).plusDays(1));
                metered = 0;
                taken = 0;
            }
            metered += wattHours[t];
            long upTo = factor.multiply(BigDecimal.valueOf(metered))
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
            wattHours[t] = (int) (upTo - taken);
            taken = upTo;
        }
    }

    /** Whether an interval holds more than fits: two gigawatt-hours. */
    boolean overflows() {
        return overflow;
    }

    boolean isMissing(int position) {
        return quality[position] == Quality.MISSING.code();
    }

    boolean isEstimated(int position) {
        return quality[position] == Quality.ESTIMATED.code();
    }

    int wattHours(int position) {
        return wattHours[position];
    }
}
