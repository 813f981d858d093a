package respondet.core.settlement;

import java.util.Arrays;
import respondet.core.allocation.LargestRemainder;
import respondet.core.allocation.ProRata;
import respondet.core.community.Plant;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;

/**
 * One interval on the workbench: the energy metered in it and how it is divided, in Wh. Columns are those of the
 * {@link ResolvedCommunity}. The arrays are reused from interval to interval: read them, do not keep them.
 */
public final class Division {

    private final ResolvedCommunity community;
    private final int[] entryOrder;
    final int[] consumedAt;
    final int[] injectedAt;
    final long[] consumed;
    final long[] produced;
    final long[] shared;
    final long[] memberSurplus;
    final long[] sharedFrom;
    private final ProRata memberSplit;
    private final ProRata plantSplit;
    private int position;
    private int segment;

    Division(ResolvedCommunity community) {
        this.community = community;
        this.consumedAt = new int[community.points().size()];
        this.injectedAt = new int[community.points().size()];
        this.consumed = new long[community.members().size()];
        this.shared = new long[consumed.length];
        this.memberSurplus = new long[consumed.length];
        this.produced = new long[community.plants().size()];
        this.sharedFrom = new long[produced.length];
        this.memberSplit = new ProRata(consumed.length);
        this.plantSplit = new ProRata(produced.length);
        this.entryOrder = community.plants().stream()
                .sorted(Plant.BY_ENTRY)
                .mapToInt(plant -> community.plants().indexOf(plant))
                .toArray();
    }

    void moveTo(int newPosition) {
        position = newPosition;
        var segments = community.segments();
        if (segment >= segments.size() || position < segments.get(segment).from()) {
            segment = 0;
        }
        while (position >= segments.get(segment).to()) {
            segment++;
        }
        Arrays.fill(consumed, 0);
        Arrays.fill(produced, 0);
        Arrays.fill(shared, 0);
        Arrays.fill(memberSurplus, 0);
        Arrays.fill(sharedFrom, 0);
        for (int p = 0; p < consumedAt.length; p++) {
            addPoint(p);
        }
    }

    private void addPoint(int point) {
        if (community.memberOf(point) != ResolvedCommunity.NONE) {
            consumed[community.memberOf(point)] += consumedAt[point];
        }
        if (community.plantOf(point) != ResolvedCommunity.NONE) {
            produced[community.plantOf(point)] += injectedAt[point];
        }
    }

    public ResolvedCommunity community() {
        return community;
    }

    /** The position on the timeline. */
    public int position() {
        return position;
    }

    /** Membership and key of this interval. */
    public Segment segment() {
        return community.segments().get(segment);
    }

    /** Taken from the grid, by point. */
    public int[] consumedAt() {
        return consumedAt;
    }

    /** Given to the grid, by point. */
    public int[] injectedAt() {
        return injectedAt;
    }

    /** Taken from the grid, by member; 0 for who is not a member now. */
    public long[] consumed() {
        return consumed;
    }

    /** Given to the grid, by plant. */
    public long[] produced() {
        return produced;
    }

    public long totalConsumed() {
        return sum(consumed);
    }

    public long totalProduced() {
        return sum(produced);
    }

    /** Result: shared energy by member. */
    public long[] shared() {
        return shared;
    }

    /** Result: surplus by member, where the law gives it to members. */
    public long[] memberSurplus() {
        return memberSurplus;
    }

    /** Result: shared energy by the plant it came from. */
    public long[] sharedFrom() {
        return sharedFrom;
    }

    public long totalShared() {
        return sum(shared);
    }

    public long residual(int member) {
        return consumed[member] - shared[member];
    }

    /** Surplus left to the producer behind a plant. */
    public long plantSurplus(int plant) {
        return produced[plant] - sharedFrom[plant];
    }

    /**
     * Shares this much among the members in proportion to what they took, by largest remainder.
     *
     * @param total at most what they took together
     */
    public void shareInProportionToConsumption(long total) {
        memberSplit.split(total, consumed, shared);
    }

    /** Takes the shared energy from all plants in proportion to what they injected. */
    public void takeInProportionToInjection() {
        take(produced);
    }

    /** Takes the shared energy from all plants in proportion to these claims, such as installed power. */
    public void take(long[] claims) {
        plantSplit.split(totalShared(), claims, sharedFrom);
    }

    /** Takes the shared energy from the plants in order of entry into operation. */
    public void takeInOrderOfEntry() {
        long left = totalShared();
        for (int plant : entryOrder) {
            sharedFrom[plant] = Math.min(left, produced[plant]);
            left -= sharedFrom[plant];
        }
    }

    /** Plant columns in order of entry into operation. */
    public int[] entryOrder() {
        return entryOrder;
    }

    /** A quantity of a member by its points, in proportion to what each took; to its first point where none took any. */
    public long[] byPoint(long[] ofMembers) {
        var result = new long[consumedAt.length];
        for (int m = 0; m < ofMembers.length; m++) {
            if (ofMembers[m] != 0) {
                spread(m, ofMembers[m], result);
            }
        }
        return result;
    }

    private void spread(int member, long quantity, long[] result) {
        var points = community.pointsOf(member);
        if (points.length == 0) {
            return; // a surplus by coefficient of a member that has no meter
        }
        if (points.length == 1 || consumed[member] == 0) {
            result[points[0]] = quantity;
            return;
        }
        var claims = Arrays.stream(points).mapToLong(p -> consumedAt[p]).toArray();
        var parts = LargestRemainder.split(quantity, claims);
        for (int i = 0; i < points.length; i++) {
            result[points[i]] = parts[i];
        }
    }

    /** What no law may break, whatever it divides. */
    void requireConservation() {
        for (int m = 0; m < shared.length; m++) {
            if (shared[m] < 0 || shared[m] > consumed[m] || memberSurplus[m] < 0) {
                throw notConserved("member column " + m);
            }
        }
        for (int k = 0; k < produced.length; k++) {
            if (sharedFrom[k] < 0 || sharedFrom[k] > produced[k]) {
                throw notConserved("plant column " + k);
            }
        }
        if (sum(sharedFrom) != totalShared()) {
            throw notConserved("shared energy of plants and members");
        }
        if (sum(memberSurplus) > totalProduced() - totalShared()) {
            throw notConserved("surplus of members");
        }
    }

    private IllegalStateException notConserved(String what) {
        return new IllegalStateException("Energy is not conserved at position " + position + ": " + what
                + ".\nMaybe a rule shares more than there is.");
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
