package respondet.metering.price;

import java.time.Instant;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** One published price and the line it stands on. */
record Quote(Instant start, Resolution resolution, long nanosPerMWh, long line) {

    Interval interval() {
        return Interval.of(start, resolution);
    }

    Instant end() {
        return start.plusSeconds(resolution.seconds());
    }

    boolean isOnGrid() {
        return Math.floorMod(start.getEpochSecond(), resolution.seconds()) == 0;
    }
}
