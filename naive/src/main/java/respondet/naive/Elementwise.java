package respondet.naive;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** Arithmetic on two lists, position by position. */
final class Elementwise {

    private Elementwise() {}

    static List<Fraction> minus(List<Fraction> left, List<Fraction> right) {
        return combine(left, right, Fraction::minus);
    }

    static List<Fraction> plus(List<Fraction> left, List<Fraction> right) {
        return combine(left, right, Fraction::plus);
    }

    static List<Fraction> min(List<Fraction> left, List<Fraction> right) {
        return combine(left, right, Fraction::min);
    }

    static List<Fraction> scale(Fraction factor, List<Fraction> list) {
        return list.stream().map(factor::times).toList();
    }

    static <T> List<T> combine(List<T> left, List<T> right, BinaryOperator<T> operator) {
        if (left.size() != right.size()) {
            throw new IllegalArgumentException("%s and %s differ in length".formatted(left, right));
        }
        return IntStream.range(0, left.size())
                .mapToObj(position -> operator.apply(left.get(position), right.get(position)))
                .toList();
    }
}
