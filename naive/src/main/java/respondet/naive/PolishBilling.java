package respondet.naive;

import java.util.List;

/** The billed volume among the points whose month is a net taking, in proportion to it. */
public final class PolishBilling {

    private PolishBilling() {}

    /** The nets are the sums of {@code Eb} per point; a negative one gets nothing. */
    public static List<Fraction> split(Fraction billed, List<Fraction> nets) {
        return Proportion.split(
                billed, nets.stream().map(Fraction::positivePart).toList());
    }

    public static List<Long> splitInWh(long billed, List<Long> nets) {
        var weights = nets.stream().map(net -> Fraction.of(Math.max(0, net))).toList();
        return LargestRemainder.split(billed, weights);
    }
}
