package respondet.app.recompute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;
import respondet.metering.operator.OperatorAllocation;
import respondet.metering.operator.Told;

/** What an operator told, on the longest interval that either side has; finer values are summed. */
final class ToldGrid {

    /** In the place of a value that the operator did not tell. */
    static final long UNTOLD = Long.MIN_VALUE;

    private final Timeline timeline;
    private final List<Told> columns;
    private final List<Series> series;

    private ToldGrid(Timeline timeline, OperatorAllocation told) {
        this.timeline = timeline;
        this.columns = List.copyOf(told.series().keySet());
        this.series = new ArrayList<>(told.series().values());
    }

    static ToldGrid of(OperatorAllocation told, Timeline own) {
        var longest = Stream.concat(
                        Stream.of(own.resolution()),
                        told.series().values().stream().map(Series::resolution))
                .max(Resolution::compareTo)
                .orElseThrow();
        return new ToldGrid(Timeline.over(own.start(), own.end(), longest, own.zone()), told);
    }

    Timeline timeline() {
        return timeline;
    }

    /** The figures told, in order. */
    List<Told> columns() {
        return columns;
    }

    /** The value of a column in an interval, or {@link #UNTOLD}. */
    long at(int column, int position) {
        var values = series.get(column);
        Instant start = timeline.startOf(position);
        int steps = timeline.resolution().per(values.resolution());
        int first = values.positionOf(start);
        if (first < 0 || first + steps > values.length()) {
            return UNTOLD;
        }
        long sum = 0;
        for (int i = first; i < first + steps; i++) {
            if (values.isMissing(i)) {
                return UNTOLD;
            }
            sum += values.wattHours(i);
        }
        return sum;
    }

    /** How many values lie before or after all intervals. */
    long outside() {
        long outside = 0;
        for (var values : series) {
            for (int i = 0; i < values.length(); i++) {
                boolean inside = !values.startOf(i).isBefore(timeline.start())
                        && values.startOf(i).isBefore(timeline.end());
                outside += inside || values.isMissing(i) ? 0 : 1;
            }
        }
        return outside;
    }
}
