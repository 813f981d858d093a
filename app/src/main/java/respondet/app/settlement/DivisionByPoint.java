package respondet.app.settlement;

import respondet.core.allocation.LargestRemainder;
import respondet.core.community.ResolvedCommunity;
import respondet.core.settlement.Division;

/**
 * One divided interval told by accounting point, in Wh. Surplus stands at the members' points where the law gives it to
 * members, else at the plants'.
 */
public final class DivisionByPoint {

    private final ResolvedCommunity community;
    private final long[] consumed;
    private final long[] injected;
    private final long[] shared;
    private final long[] ofMembers;
    private final long[] surplus;
    private final int[] pointsOfPlant;

    private DivisionByPoint(Division interval) {
        this.community = interval.community();
        int points = community.points().size();
        this.consumed = new long[points];
        this.injected = new long[points];
        this.shared = interval.byPoint(interval.shared());
        this.ofMembers = interval.byPoint(interval.memberSurplus());
        this.surplus = ofMembers.clone();
        this.pointsOfPlant = new int[community.plants().size()];
        for (int p = 0; p < points; p++) {
            consumed[p] = community.memberOf(p) == ResolvedCommunity.NONE ? 0 : interval.consumedAt()[p];
            injected[p] = community.plantOf(p) == ResolvedCommunity.NONE ? 0 : interval.injectedAt()[p];
        }
        addSurplusOfPlants(interval);
    }

    /** The division as it stands on the workbench now. */
    public static DivisionByPoint of(Division interval) {
        return new DivisionByPoint(interval);
    }

    private void addSurplusOfPlants(Division interval) {
        var left = leftToPlants(interval);
        for (int p = 0; p < surplus.length; p++) {
            if (community.plantOf(p) != ResolvedCommunity.NONE) {
                pointsOfPlant[community.plantOf(p)]++;
            }
        }
        for (int p = 0; p < surplus.length; p++) {
            int plant = community.plantOf(p);
            if (plant != ResolvedCommunity.NONE && left[plant] > 0) {
                surplus[p] += atPoint(p, left[plant]);
            }
        }
    }

    /** What plants keep after members took theirs. */
    private static long[] leftToPlants(Division interval) {
        var left = new long[interval.produced().length];
        long all = 0;
        for (int k = 0; k < left.length; k++) {
            left[k] = interval.plantSurplus(k);
            all += left[k];
        }
        long toMembers = 0;
        for (long each : interval.memberSurplus()) {
            toMembers += each;
        }
        return toMembers == 0 ? left : LargestRemainder.split(all - toMembers, left);
    }

    /** A plant with several points leaves its surplus at each in proportion to what it injected there. */
    private long atPoint(int point, long quantity) {
        int plant = community.plantOf(point);
        if (pointsOfPlant[plant] == 1) {
            return quantity;
        }
        var claims = new long[injected.length];
        for (int p = 0; p < claims.length; p++) {
            claims[p] = community.plantOf(p) == plant ? injected[p] : 0;
        }
        return LargestRemainder.split(quantity, claims)[point];
    }

    /** Taken from the grid by a member. */
    public long consumed(int point) {
        return consumed[point];
    }

    /** Given to the grid by a plant. */
    public long injected(int point) {
        return injected[point];
    }

    public long shared(int point) {
        return shared[point];
    }

    public long surplus(int point) {
        return surplus[point];
    }

    public long residual(int point) {
        return consumed[point] - shared[point];
    }

    /** A member's part of the generation: what it used of it and what is left of it. */
    public long assigned(int point) {
        return shared[point] + ofMembers[point];
    }
}
