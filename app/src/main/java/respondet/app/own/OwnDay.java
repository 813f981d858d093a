package respondet.app.own;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import respondet.app.settlement.OwnIntervals;

/** A member's average local day: watt-hours in each clock hour, over the days on which there was such an hour. */
record OwnDay(List<Hour> hours) {

    /** One clock hour, rounded to the watt-hour. */
    record Hour(int hour, long consumed, long shared) {

        long residual() {
            return consumed - shared;
        }
    }

    static OwnDay of(OwnIntervals intervals, ZoneId zone) {
        var consumed = new long[24];
        var shared = new long[24];
        var seconds = new long[24];
        var first =
                intervals.stretches().stream().map(OwnIntervals.Stretch::point).findFirst();
        for (var row : intervals.rows()) {
            int hour = row.start().atZone(zone).getHour();
            consumed[hour] += row.consumed();
            shared[hour] += row.shared();
            seconds[hour] += first.filter(row.point()::equals).isPresent() ? row.seconds() : 0;
        }
        return new OwnDay(IntStream.range(0, 24)
                .mapToObj(hour ->
                        new Hour(hour, average(consumed[hour], seconds[hour]), average(shared[hour], seconds[hour])))
                .toList());
    }

    private static long average(long sum, long seconds) {
        return seconds == 0 ? 0 : Math.floorDiv(2 * sum * 3600 + seconds, 2 * seconds);
    }
}
