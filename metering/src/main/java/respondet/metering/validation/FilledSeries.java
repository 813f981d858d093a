package respondet.metering.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import respondet.core.community.EstimationRule;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Interval;

/** A copy of a series in which missing values are being filled. */
final class FilledSeries {

    private final Channel channel;
    private final Series original;
    private final int[] wattHours;
    private final byte[] quality;
    private final BitSet filled = new BitSet();

    FilledSeries(Channel channel, Series original) {
        this.channel = channel;
        this.original = original;
        this.wattHours = new int[original.length()];
        this.quality = new byte[original.length()];
        for (int i = 0; i < wattHours.length; i++) {
            wattHours[i] = original.wattHours(i);
            quality[i] = original.quality(i).code();
        }
    }

    void fill(int position, int value) {
        wattHours[position] = value;
        quality[position] = Quality.ESTIMATED.code();
        filled.set(position);
    }

    Series series() {
        return new Series(original.start(), original.resolution(), wattHours, quality);
    }

    List<Problem> notes(EstimationRule rule) {
        var notes = new ArrayList<Problem>();
        for (int from = filled.nextSetBit(0); from >= 0; ) {
            int to = filled.nextClearBit(from);
            notes.add(note(rule, from, to));
            from = filled.nextSetBit(to);
        }
        return notes;
    }

    private Problem note(EstimationRule rule, int from, int to) {
        return Problem.of(ProblemKind.ESTIMATED_VALUE, Message.of("hint.filled." + rule.id()))
                .at(channel.point())
                .during(new Interval(original.startOf(from), original.startOf(to)))
                .with(
                        "direction",
                        new Value.Word("direction." + channel.direction().id()))
                .with("intervals", Value.of(to - from));
    }
}
