package respondet.naive;

import java.util.ArrayList;
import java.util.List;

/** The Walloon keys of one round in whole watt-hours. */
public final class BelgianKeysInWh {

    private BelgianKeysInWh() {}

    public static List<Long> equal(long injected, List<Long> withdrawn) {
        return specific(injected, Shares.equal(withdrawn.size()), withdrawn);
    }

    public static List<Long> specific(long injected, List<Fraction> shares, List<Long> withdrawn) {
        return WholeNumbers.min(withdrawn, LargestRemainder.splitByShares(injected, shares));
    }

    public static List<Long> proRata(long injected, List<Long> withdrawn) {
        var shared = Math.min(injected, WholeNumbers.sum(withdrawn));
        return LargestRemainder.split(shared, WholeNumbers.asFractions(withdrawn));
    }

    public static List<Long> hybrid(Fraction p, long injected, List<Fraction> shares, List<Long> withdrawn) {
        var fixed = p.times(Fraction.of(injected)).floor().longValueExact();
        var parts = LargestRemainder.splitByShares(fixed, shares);
        var first = WholeNumbers.min(withdrawn, parts);
        var ofLeavers = fixed - WholeNumbers.sum(parts);
        var left = injected - ofLeavers - WholeNumbers.sum(first);
        return WholeNumbers.plus(first, proRata(left, WholeNumbers.minus(withdrawn, first)));
    }

    /** Members in the order of the list, each as much as is left. */
    public static List<Long> cascade(long injected, List<Long> withdrawn) {
        var shared = new ArrayList<Long>();
        var left = injected;
        for (var demand : withdrawn) {
            shared.add(Math.min(demand, left));
            left -= Math.min(demand, left);
        }
        return List.copyOf(shared);
    }

    /** What no member took, back to the producers in proportion to their injection. */
    public static List<Long> rest(List<Long> injected, List<Long> shared) {
        var rest = WholeNumbers.sum(injected) - WholeNumbers.sum(shared);
        return LargestRemainder.split(rest, WholeNumbers.asFractions(injected));
    }
}
