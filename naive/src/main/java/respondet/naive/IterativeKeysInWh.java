package respondet.naive;

import java.util.List;

/** The repeated keys in whole watt-hours: each round splits what is left by largest remainder. */
public final class IterativeKeysInWh {

    private IterativeKeysInWh() {}

    public static List<Long> equal(long injected, List<Long> withdrawn) {
        return specific(injected, Shares.equal(withdrawn.size()), withdrawn);
    }

    public static List<Long> specific(long injected, List<Fraction> shares, List<Long> withdrawn) {
        // the part of those who have left is surplus and takes no part in the rounds
        var left = WholeNumbers.sum(LargestRemainder.splitByShares(injected, shares));
        var unmet = withdrawn;
        while (left > 0 && Fraction.sum(keys(shares, unmet)).isPositive()) {
            var given = WholeNumbers.min(unmet, LargestRemainder.split(left, keys(shares, unmet)));
            unmet = WholeNumbers.minus(unmet, given);
            left -= WholeNumbers.sum(given);
        }
        return WholeNumbers.minus(withdrawn, unmet);
    }

    private static List<Fraction> keys(List<Fraction> shares, List<Long> unmet) {
        return IterativeKeys.keys(shares, WholeNumbers.asFractions(unmet));
    }
}
