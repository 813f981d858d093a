package respondet.naive;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The shared test data of regimes.md, section 1: three members, one plant, four intervals. */
final class FourHours {

    static final List<Fraction> PLANT = fractions("0", "6", "10", "2");
    static final List<Fraction> A = fractions("1", "2", "1", "3");
    static final List<Fraction> B = fractions("0.5", "1", "4", "2.5");
    static final List<Fraction> C = fractions("2", "0.5", "1.5", "1");
    static final List<Fraction> KEY = fractions("0.5", "0.3", "0.2");

    private FourHours() {}

    static List<Fraction> fractions(String... decimals) {
        return Arrays.stream(decimals).map(Fraction::of).toList();
    }

    static Fraction fraction(String decimal) {
        return Fraction.of(decimal);
    }

    static Fraction injected(int hour) {
        return PLANT.get(hour);
    }

    static List<Fraction> withdrawn(int hour) {
        return List.of(A.get(hour), B.get(hour), C.get(hour));
    }

    static long injectedWh(int hour) {
        return wh(injected(hour));
    }

    static List<Long> withdrawnWh(int hour) {
        return withdrawn(hour).stream().map(FourHours::wh).toList();
    }

    static <T> List<T> eachHour(IntFunction<T> hour) {
        return IntStream.range(0, 4).mapToObj(hour).toList();
    }

    static List<Fraction> total(List<List<Fraction>> hours) {
        return hours.stream().reduce(Collections.nCopies(3, Fraction.ZERO), Elementwise::plus);
    }

    static List<Long> totalWh(List<List<Long>> hours) {
        return hours.stream().reduce(Collections.nCopies(3, 0L), WholeNumbers::plus);
    }

    /** As published: half-up at that many places. */
    static List<String> published(int scale, List<Fraction> values) {
        return values.stream()
                .map(value -> value.toDecimal(scale).toPlainString())
                .toList();
    }

    static String published(int scale, Fraction value) {
        return value.toDecimal(scale).toPlainString();
    }

    private static long wh(Fraction kwh) {
        return kwh.times(Fraction.of(1000)).floor().longValueExact();
    }
}
