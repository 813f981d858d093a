package respondet.naive;

import java.util.List;

/** Arithmetic on two lists of whole watt-hours, position by position. */
final class WholeNumbers {

    private WholeNumbers() {}

    static List<Long> minus(List<Long> left, List<Long> right) {
        return Elementwise.combine(left, right, (a, b) -> a - b);
    }

    static List<Long> plus(List<Long> left, List<Long> right) {
        return Elementwise.combine(left, right, Long::sum);
    }

    static List<Long> min(List<Long> left, List<Long> right) {
        return Elementwise.combine(left, right, Math::min);
    }

    static long sum(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).sum();
    }

    static List<Fraction> asFractions(List<Long> list) {
        return list.stream().map(Fraction::of).toList();
    }
}
