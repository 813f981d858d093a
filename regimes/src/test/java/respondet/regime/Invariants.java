package respondet.regime;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.community.AllocationKey;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.quantity.Share;
import respondet.core.settlement.Division;

/** What must hold in every interval, whatever was metered: regimes.md, section 6. */
final class Invariants {

    private final String name;
    private final ResolvedCommunity community;

    Invariants(String name, ResolvedCommunity community) {
        this.name = name;
        this.community = community;
    }

    void check(String regime, Division interval) {
        conserves(interval);
        switch (regime) {
            case "es-collective" -> givesAllGenerationToItsOwners(interval);
            case "pl-cooperative", "pl-cluster" -> sharesWhatMeets(interval);
            case "pl-net-billing" -> netsEachPointAlone(interval);
            case "be-building", "be-cer", "be-cec" -> dividesByKey(interval);
            default -> sharesUnderEachSubstation(interval);
        }
    }

    /** Consumed is shared and residual, produced is shared and surplus, nobody gets more than it took. */
    private void conserves(Division interval) {
        var consumed = new long[community.members().size()];
        var produced = new long[community.plants().size()];
        for (int p = 0; p < community.points().size(); p++) {
            add(consumed, community.memberOf(p), interval.consumedAt()[p]);
            add(produced, community.plantOf(p), interval.injectedAt()[p]);
        }
        require(Arrays.equals(consumed, interval.consumed()), "consumed by point and by member", interval);
        require(Arrays.equals(produced, interval.produced()), "produced by point and by plant", interval);
        for (int m = 0; m < consumed.length; m++) {
            long shared = interval.shared()[m];
            require(shared >= 0 && shared <= consumed[m], "a_i <= C_i", interval);
            require(interval.residual(m) == consumed[m] - shared, "consumed = shared + residual", interval);
            require(community.members().get(m).isActiveOn(date(interval)) || shared == 0, "only members", interval);
        }
        for (int k = 0; k < produced.length; k++) {
            require(interval.plantSurplus(k) == produced[k] - interval.sharedFrom()[k], "produced", interval);
            require(interval.plantSurplus(k) >= 0 && interval.sharedFrom()[k] >= 0, "0 <= surplus", interval);
        }
        require(sum(interval.sharedFrom()) == sum(interval.shared()), "shared by plants and members", interval);
        require(sum(interval.shared()) <= sum(produced), "sum of a_i <= G", interval);
    }

    private java.time.LocalDate date(Division interval) {
        return community.timeline().dateOf(interval.position());
    }

    private static void add(long[] sums, int column, long value) {
        if (column != ResolvedCommunity.NONE) {
            sums[column] += value;
        }
    }

    private void givesAllGenerationToItsOwners(Division interval) {
        long owned = sum(interval.shared()) + sum(interval.memberSurplus());
        long generated = interval.totalProduced();
        require(owned <= generated, "self + surplus <= G", interval);
        if (everybodyIsHere(interval.segment())) {
            require(owned == generated, "self + surplus = G", interval);
        } else {
            require(owned >= leastForMembers(interval, weights(interval)), "only a leaver's part is left", interval);
        }
    }

    private void sharesWhatMeets(Division interval) {
        long met = Math.min(interval.totalConsumed(), interval.totalProduced());
        require(sum(interval.shared()) == met, "pooled = min(taken, given)", interval);
    }

    private void netsEachPointAlone(Division interval) {
        long met = 0;
        for (int p = 0; p < community.points().size(); p++) {
            boolean own = community.points().get(p).member().isPresent();
            met += own ? Math.min(interval.consumedAt()[p], interval.injectedAt()[p]) : 0;
        }
        require(sum(interval.shared()) == met, "netted = min(taken, given) of each point", interval);
    }

    private void sharesUnderEachSubstation(Division interval) {
        var taken = new TreeMap<String, Long>();
        var given = new TreeMap<String, Long>();
        for (int p = 0; p < community.points().size(); p++) {
            var substation =
                    community.points().get(p).facts().text("substation").orElseThrow();
            taken.merge(substation, (long) interval.consumedAt()[p], Long::sum);
            given.merge(substation, (long) interval.injectedAt()[p], Long::sum);
        }
        long met = taken.entrySet().stream()
                .mapToLong(each -> Math.min(each.getValue(), given.getOrDefault(each.getKey(), 0L)))
                .sum();
        require(sum(interval.shared()) == met, "EACV = min(injected, withdrawn)", interval);
        require(met <= interval.totalConsumed() && met <= interval.totalProduced(), "EACV <= both", interval);
    }

    private void dividesByKey(Division interval) {
        long injected = interval.totalProduced();
        long rest = 0;
        for (int k = 0; k < community.plants().size(); k++) {
            rest += interval.plantSurplus(k);
        }
        long shared = sum(interval.shared());
        require(shared + rest == injected, "sum of a + rest = I", interval);
        long most = Math.min(injected, interval.totalConsumed());
        switch (interval.segment().key().orElseThrow().key()) {
            case AllocationKey.Prorata _, AllocationKey.Cascade _ -> require(shared == most, "min(I, sum C)", interval);
            case AllocationKey.Equal _, AllocationKey.Specific _ -> oneRound(interval);
            default -> reachesAll(interval, shared, most);
        }
    }

    /** Where someone has left, that part may stay undivided. */
    private void reachesAll(Division interval, long shared, long most) {
        require(shared <= most, "at most min(I, sum C)", interval);
        if (everybodyIsHere(interval.segment()) || interval.segment().activeMembers() == 0) {
            require(shared == most, "min(I, sum C)", interval);
        } else {
            long least = Math.min(most, leastForMembers(interval, weights(interval)));
            require(shared >= least, "all but the leaver's part", interval);
        }
    }

    private void oneRound(Division interval) {
        var weights = weights(interval);
        for (int m = 0; m < weights.length; m++) {
            long part = quota(interval.totalProduced(), weights[m], sum(weights));
            long shared = interval.shared()[m];
            require(shared <= part + 1, "a_i <= its part", interval);
            boolean active = interval.segment().isActive(m);
            require(!active || shared >= Math.min(part, interval.consumed()[m]), "its part or demand", interval);
        }
    }

    private long[] weights(Division interval) {
        return switch (interval.segment().key().orElseThrow().key()) {
            case AllocationKey.Constant(var shares) -> millionths(shares);
            case AllocationKey.Specific(var shares) -> millionths(shares);
            case AllocationKey.SpecificIterative(var shares) -> millionths(shares);
            case AllocationKey.Hybrid(var _, var shares) -> millionths(shares);
            case AllocationKey.Hourly(var table) ->
                Arrays.stream(table.at(interval.position())).asLongStream().toArray();
            default -> active(interval.segment());
        };
    }

    private long[] active(Segment segment) {
        var weights = new long[community.members().size()];
        Arrays.setAll(weights, m -> segment.isActive(m) ? 1 : 0);
        return weights;
    }

    private long[] millionths(Map<String, Share> shares) {
        return community.members().stream()
                .mapToLong(member ->
                        shares.get(member.id()).value().movePointRight(6).longValueExact())
                .toArray();
    }

    /** The quotas of those who are here, each rounded down. */
    private long leastForMembers(Division interval, long[] weights) {
        long least = 0;
        for (int m = 0; m < weights.length; m++) {
            least += interval.segment().isActive(m) ? quota(interval.totalProduced(), weights[m], sum(weights)) : 0;
        }
        return least - weights.length;
    }

    private static long quota(long total, long weight, long all) {
        return all == 0
                ? 0
                : BigInteger.valueOf(total)
                        .multiply(BigInteger.valueOf(weight))
                        .divide(BigInteger.valueOf(all))
                        .longValueExact();
    }

    private boolean everybodyIsHere(Segment segment) {
        return segment.activeMembers() == community.members().size();
    }

    private void require(boolean holds, String invariant, Division interval) {
        if (!holds) {
            throw new AssertionError(name + ", position " + interval.position() + ": not " + invariant + "; consumed "
                    + Arrays.toString(interval.consumed()) + ", produced " + Arrays.toString(interval.produced())
                    + ", shared " + Arrays.toString(interval.shared()) + ", surplus "
                    + Arrays.toString(interval.memberSurplus()) + ", key "
                    + interval.segment().key());
        }
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
