package respondet.naive;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Splits whole units by weights: round down, then one unit each to the largest remainders. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /** Gives away the whole total; of equal remainders the lower position comes first. */
    public static List<Long> split(long total, List<Fraction> weights) {
        if (total == 0) {
            return Collections.nCopies(weights.size(), 0L);
        }
        var sum = Fraction.sum(weights);
        if (total < 0 || !sum.isPositive()) {
            throw new IllegalArgumentException("cannot split %d by %s".formatted(total, weights));
        }
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<Fraction>();
        for (var weight : weights) {
            var quota = Fraction.of(total).times(weight).dividedBy(sum);
            parts.add(quota.floor().longValueExact());
            remainders.add(quota.minus(Fraction.of(quota.floor().longValueExact())));
        }
        var missing = total - parts.stream().mapToLong(Long::longValue).sum();
        positionsByRemainder(remainders).stream()
                .limit(missing)
                .forEach(position -> parts.set(position, parts.get(position) + 1));
        return List.copyOf(parts);
    }

    /** Splits by shares of at most 1; a leaver's part is one more claimant, last and left out. */
    public static List<Long> splitByShares(long total, List<Fraction> shares) {
        var claimants = new ArrayList<>(shares);
        claimants.add(Fraction.ONE.minus(Fraction.sum(shares)));
        if (claimants.stream().anyMatch(share -> share.compareTo(Fraction.ZERO) < 0)) {
            throw new IllegalArgumentException("the shares %s do not fit into 1".formatted(shares));
        }
        return split(total, claimants).subList(0, shares.size());
    }

    private static List<Integer> positionsByRemainder(List<Fraction> remainders) {
        return IntStream.range(0, remainders.size())
                .boxed()
                .sorted(comparing((Integer position) -> remainders.get(position))
                        .reversed())
                .toList();
    }
}
