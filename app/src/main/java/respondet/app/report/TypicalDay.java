package respondet.app.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;

/** The average local day of a period: Wh taken, produced and shared in each clock hour. */
record TypicalDay(List<Hour> hours) {

    /** Averages over all days of the period, rounded to the watt-hour. */
    record Hour(int hour, long consumed, long produced, long shared) {}

    static TypicalDay of(Allocation allocation) {
        var sums = new Sums(allocation);
        allocation.months().forEach(month -> allocation.forEach(month.month(), sums::add));
        return new TypicalDay(IntStream.range(0, 24).mapToObj(sums::average).toList());
    }

    /** Running sums by clock hour; an hour is counted in intervals, so that 23- and 25-hour days weigh right. */
    private static final class Sums {
        private final Allocation allocation;
        private final long[] consumed = new long[24];
        private final long[] produced = new long[24];
        private final long[] shared = new long[24];
        private final long[] intervals = new long[24];

        Sums(Allocation allocation) {
            this.allocation = allocation;
        }

        void add(Division interval) {
            var timeline = allocation.community().timeline();
            Instant start = timeline.startOf(interval.position());
            int hour = start.atZone(timeline.zone()).getHour();
            consumed[hour] += interval.totalConsumed();
            produced[hour] += interval.totalProduced();
            shared[hour] += interval.totalShared();
            intervals[hour]++;
        }

        Hour average(int hour) {
            return new Hour(hour, perHour(consumed, hour), perHour(produced, hour), perHour(shared, hour));
        }

        private long perHour(long[] sums, int hour) {
            long perHour = 3600 / allocation.community().timeline().resolution().seconds();
            return intervals[hour] == 0 ? 0 : Math.round((double) sums[hour] * perHour / intervals[hour]);
        }
    }
}
