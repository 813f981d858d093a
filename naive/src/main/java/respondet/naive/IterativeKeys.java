package respondet.naive;

import java.util.ArrayList;
import java.util.List;

/** Keys 1 and 2 repeated over the members with unmet demand until supply or demand is used up. */
public final class IterativeKeys {

    private IterativeKeys() {}

    public static List<Fraction> equal(Fraction injected, List<Fraction> withdrawn) {
        return specific(injected, Shares.equal(withdrawn.size()), withdrawn);
    }

    public static List<Fraction> specific(Fraction injected, List<Fraction> shares, List<Fraction> withdrawn) {
        // the part of those who have left is surplus and takes no part in the rounds
        var left = injected.times(Fraction.sum(shares));
        var unmet = withdrawn;
        while (left.isPositive() && Fraction.sum(keys(shares, unmet)).isPositive()) {
            var given = Elementwise.min(unmet, Proportion.split(left, keys(shares, unmet)));
            unmet = Elementwise.minus(unmet, given);
            left = left.minus(Fraction.sum(given));
        }
        return Elementwise.minus(withdrawn, unmet);
    }

    /** The share of each member who still wants energy, and zero for the others. */
    static List<Fraction> keys(List<Fraction> shares, List<Fraction> unmet) {
        var keys = new ArrayList<Fraction>();
        for (var i = 0; i < shares.size(); i++) {
            keys.add(unmet.get(i).isPositive() ? shares.get(i) : Fraction.ZERO);
        }
        return keys;
    }
}
