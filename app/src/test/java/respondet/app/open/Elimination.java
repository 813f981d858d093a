package respondet.app.open;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rank of a matrix of whole numbers, by Gaussian elimination without any rounding. */
final class Elimination {

    private final List<Fraction[]> pivots = new ArrayList<>();

    private Elimination() {}

    /** A ratio of two whole numbers in lowest terms. */
    private record Fraction(BigInteger over, BigInteger under) {

        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        static Fraction of(BigInteger over, BigInteger under) {
            var common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            return new Fraction(over.divide(common), under.divide(common));
        }

        Fraction minus(Fraction other) {
            return of(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return of(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction dividedBy(Fraction other) {
            return of(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isZero() {
            return over.signum() == 0;
        }
    }

    static int rank(Collection<List<Integer>> rows) {
        var elimination = new Elimination();
        rows.stream().distinct().forEach(elimination::add);
        return elimination.pivots.size();
    }

    private void add(List<Integer> row) {
        var rest = row.stream()
                .map(each -> Fraction.of(BigInteger.valueOf(each), BigInteger.ONE))
                .toArray(Fraction[]::new);
        pivots.forEach(pivot -> reduce(rest, pivot));
        if (first(rest) < rest.length) {
            pivots.add(rest);
        }
    }

    private static void reduce(Fraction[] row, Fraction[] pivot) {
        int column = first(pivot);
        if (!row[column].isZero()) {
            var factor = row[column].dividedBy(pivot[column]);
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].minus(factor.times(pivot[i]));
            }
        }
    }

    private static int first(Fraction[] row) {
        int column = 0;
        while (column < row.length && row[column].equals(Fraction.ZERO)) {
            column++;
        }
        return column;
    }
}
