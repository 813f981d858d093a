package respondet.naive;

import java.util.ArrayList;
import java.util.List;

/** The Walloon keys for one quarter-hour that take one round; the result is shared per member. */
public final class BelgianKeys {

    private BelgianKeys() {}

    /** Key 1: {@code a = min(C, I / n)} for the n members active in the interval. */
    public static List<Fraction> equal(Fraction injected, List<Fraction> withdrawn) {
        return specific(injected, Shares.equal(withdrawn.size()), withdrawn);
    }

    /** Key 2: {@code a = min(C, k I)}. */
    public static List<Fraction> specific(Fraction injected, List<Fraction> shares, List<Fraction> withdrawn) {
        return Elementwise.min(withdrawn, Elementwise.scale(injected, shares));
    }

    /** Key 3: {@code a = C min(1, I / sum of C)}. */
    public static List<Fraction> proRata(Fraction injected, List<Fraction> withdrawn) {
        return Proportion.split(injected.min(Fraction.sum(withdrawn)), withdrawn);
    }

    /** Key 2 on the part p of the injection, then all that is left pro rata on unmet demand. */
    public static List<Fraction> hybrid(
            Fraction p, Fraction injected, List<Fraction> shares, List<Fraction> withdrawn) {
        var fixed = p.times(injected);
        var first = specific(fixed, shares, withdrawn);
        var ofLeavers = fixed.times(Shares.unassigned(shares));
        var left = injected.minus(ofLeavers).minus(Fraction.sum(first));
        return Elementwise.plus(first, proRata(left, Elementwise.minus(withdrawn, first)));
    }

    /** Members in the order of the list, each as much as is left. */
    public static List<Fraction> cascade(Fraction injected, List<Fraction> withdrawn) {
        var shared = new ArrayList<Fraction>();
        var left = injected;
        for (var demand : withdrawn) {
            shared.add(demand.min(left));
            left = left.minus(demand.min(left));
        }
        return List.copyOf(shared);
    }

    /** What no member took, back to the producers in proportion to their injection. */
    public static List<Fraction> rest(List<Fraction> injected, List<Fraction> shared) {
        return Proportion.split(Fraction.sum(injected).minus(Fraction.sum(shared)), injected);
    }
}
