package respondet.core.settlement;

import java.util.BitSet;
import java.util.List;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Checked;
import respondet.core.reading.Readings;
import respondet.core.time.Month;
import respondet.core.time.Timeline;

/**
 * Complete readings of a community on one timeline, in whole watt-hours, laid out {@code [interval][point]}. Cannot be
 * built where a needed value is missing: such a month is left out.
 */
public final class MeteredPeriod {

    private final ResolvedCommunity community;
    private final List<Month> months;
    private final int[] consumed;
    private final int[] injected;
    private final BitSet estimated;

    MeteredPeriod(ResolvedCommunity community, List<Month> months, int[] consumed, int[] injected, BitSet estimated) {
        this.community = community;
        this.months = months;
        this.consumed = consumed;
        this.injected = injected;
        this.estimated = estimated;
    }

    /**
     * Puts the readings on the community's timeline.
     *
     * @param carriesOver whether months after an incomplete one cannot be settled either
     */
    public static Checked<MeteredPeriod> check(ResolvedCommunity community, Readings readings, boolean carriesOver) {
        return new Metering(community, readings, carriesOver).check();
    }

    /** A period of which no reading is asked for; it has no complete month. */
    static MeteredPeriod unread(ResolvedCommunity community) {
        return new MeteredPeriod(community, List.of(), new int[0], new int[0], new BitSet());
    }

    public ResolvedCommunity community() {
        return community;
    }

    public Timeline timeline() {
        return community.timeline();
    }

    /** The complete months, in order. */
    public List<Month> months() {
        return months;
    }

    /** An empty workbench for the intervals of this period; one per thread. */
    public Division workbench() {
        return new Division(community);
    }

    /** Puts the energy of one interval on the workbench. */
    public void load(int position, Division into) {
        int points = into.consumedAt.length;
        System.arraycopy(consumed, position * points, into.consumedAt, 0, points);
        System.arraycopy(injected, position * points, into.injectedAt, 0, points);
        into.moveTo(position);
    }

    /** Whether the consumption or injection of a point in an interval is an estimate. */
    public boolean isEstimated(int position, int point) {
        return estimated.get(position * community.points().size() + point);
    }

    /** How many values of a point in a month are estimates. */
    public int estimatedIntervals(Month month, int point) {
        int count = 0;
        for (int t = month.from(); t < month.to(); t++) {
            count += isEstimated(t, point) ? 1 : 0;
        }
        return count;
    }
}
