package respondet.regime.es;

import java.util.Arrays;
import java.util.List;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.Plant;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.settlement.Division;

/** What of the energy that nobody consumed counts as put into the network by each plant. */
final class PlantSurplus {

    private final long[] installed;
    private final int[] inServiceFrom;

    PlantSurplus(ResolvedCommunity community) {
        installed = claims(community.plants());
        inServiceFrom = community.plants().stream()
                .mapToInt(plant -> community.timeline().positionOf(plant.inService()))
                .toArray();
    }

    private static long[] claims(List<Plant> plants) {
        int scale = plants.stream()
                .mapToInt(plant -> plant.capacity().inKW().scale())
                .max()
                .orElse(0);
        return plants.stream()
                .map(plant -> plant.capacity().inKW())
                .mapToLong(kW -> kW.movePointRight(scale).longValueExact())
                .toArray();
    }

    /** Fills the shared energy by plant: what it produced without its part of the surplus. */
    void takeFrom(Division interval) {
        var surplus = of(interval.totalProduced() - interval.totalShared(), interval.position(), interval.produced());
        for (int k = 0; k < surplus.length; k++) {
            interval.sharedFrom()[k] = interval.produced()[k] - surplus[k];
        }
    }

    /**
     * By installed power of the plants in service. Behind separate meters that could ask more of a plant than it
     * produced; then by what each produced.
     */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I")
    long[] of(long surplus, int position, long[] produced) {
        var claims = powerInServiceAt(position);
        if (surplus > 0 && Arrays.stream(claims).sum() > 0) {
            var byPower = LargestRemainder.split(surplus, claims);
            if (fits(byPower, produced)) {
                return byPower;
            }
        }
        return LargestRemainder.split(surplus, produced);
    }

    private long[] powerInServiceAt(int position) {
        var claims = installed.clone();
        for (int k = 0; k < claims.length; k++) {
            claims[k] = position < inServiceFrom[k] ? 0 : claims[k];
        }
        return claims;
    }

    private static boolean fits(long[] surplus, long[] produced) {
        for (int k = 0; k < surplus.length; k++) {
            if (surplus[k] > produced[k]) {
                return false;
            }
        }
        return true;
    }
}
