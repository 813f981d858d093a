package respondet.regime.it;

import java.util.Arrays;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.settlement.Division;

/** One hour under one primary substation: what its members took, what its plants gave, and how it is shared, in Wh. */
final class SubstationHour {

    private final long[] withdrawn;
    private final long[] injected;
    private final int[] entryOrder;

    private SubstationHour(long[] withdrawn, long[] injected, int[] entryOrder) {
        this.withdrawn = withdrawn;
        this.injected = injected;
        this.entryOrder = entryOrder;
    }

    static SubstationHour of(Division interval, Substations substations, int substation) {
        var community = interval.community();
        var withdrawn = new long[community.members().size()];
        var injected = new long[community.plants().size()];
        for (int p = 0; p < community.points().size(); p++) {
            if (substations.holds(substation, p)) {
                add(withdrawn, community.memberOf(p), interval.consumedAt()[p]);
                add(injected, community.plantOf(p), interval.injectedAt()[p]);
            }
        }
        return new SubstationHour(withdrawn, injected, interval.entryOrder());
    }

    private static void add(long[] sums, int column, long wattHours) {
        if (column != ResolvedCommunity.NONE) {
            sums[column] += wattHours;
        }
    }

    long withdrawn() {
        return Arrays.stream(withdrawn).sum();
    }

    long withdrawn(int member) {
        return withdrawn[member];
    }

    long injected() {
        return Arrays.stream(injected).sum();
    }

    @Legal(act = Act.DECREE_199, article = "2(1)(q)")
    long sharedEnergy() {
        return Math.min(injected(), withdrawn());
    }

    /** By member, in proportion to withdrawal. */
    long[] byMember() {
        return LargestRemainder.split(sharedEnergy(), withdrawn);
    }

    /** By plant, in order of entry into operation. */
    @Legal(act = Act.OPERATING_RULES, article = "Parte II, order of plants")
    long[] byPlant() {
        var parts = new long[injected.length];
        long left = sharedEnergy();
        for (int plant : entryOrder) {
            parts[plant] = Math.min(left, injected[plant]);
            left -= parts[plant];
        }
        return parts;
    }

    /** By plant and member: each plant's part among what the members have not been given yet, so that both sums hold. */
    long[][] byPlantAndMember() {
        var result = new long[injected.length][];
        var open = byMember();
        var parts = byPlant();
        for (int plant : entryOrder) {
            result[plant] = LargestRemainder.split(parts[plant], open);
            for (int m = 0; m < open.length; m++) {
                open[m] -= result[plant][m];
            }
        }
        return result;
    }
}
