package respondet.app.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import respondet.core.reading.Channel;
import respondet.core.time.Resolution;

/**
 * A span in which every reading of one point is missing.
 *
 * @param to the end, excluded
 */
record Gap(Channel channel, String marketId, Resolution resolution, Instant from, Instant to) {

    long readings() {
        return (to.getEpochSecond() - from.getEpochSecond()) / resolution.seconds();
    }

    /** The missing readings of a row, neighbours joined, also over midnight. */
    static List<Gap> joined(Channel channel, String marketId, Resolution resolution, List<Completeness.Day> days) {
        var gaps = new ArrayList<Gap>();
        for (var day : days) {
            for (var at : day.missing()) {
                var to = at.plusSeconds(resolution.seconds());
                boolean continues = !gaps.isEmpty() && gaps.getLast().to().equals(at);
                var from = continues ? gaps.removeLast().from() : at;
                gaps.add(new Gap(channel, marketId, resolution, from, to));
            }
        }
        return gaps;
    }
}
