package respondet.naive;

import java.util.List;

/** Splits an amount exactly by weights. */
public final class Proportion {

    private Proportion() {}

    /** Gives away the whole amount, for instance what is left over to producers by injection. */
    public static List<Fraction> split(Fraction amount, List<Fraction> weights) {
        var sum = Fraction.sum(weights);
        if (amount.isZero()) {
            return weights.stream().map(_ -> Fraction.ZERO).toList();
        }
        return weights.stream()
                .map(weight -> amount.times(weight).dividedBy(sum))
                .toList();
    }
}
