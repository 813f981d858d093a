package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.A;
import static respondet.naive.FourHours.B;
import static respondet.naive.FourHours.C;
import static respondet.naive.FourHours.KEY;
import static respondet.naive.FourHours.eachHour;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.injected;
import static respondet.naive.FourHours.published;
import static respondet.naive.FourHours.total;
import static respondet.naive.FourHours.withdrawn;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** regimes.md, section 4.9: the seven keys and their money, in exact fractions. */
class WalloonExampleTest {

    private static final Fraction HALF = fraction("0.5");
    private static final WalloonMoney.Prices PRICES =
            new WalloonMoney.Prices(fraction("0.10"), fraction("0.13"), fraction("0.14"), fraction("0.08"));

    interface Key extends BiFunction<Fraction, List<Fraction>, List<Fraction>> {}

    private static final Key EQUAL = BelgianKeys::equal;
    private static final Key PRO_RATA = BelgianKeys::proRata;
    private static final Key EQUAL_ITERATIVE = IterativeKeys::equal;
    private static final Key CASCADE = BelgianKeys::cascade;

    static Stream<Arguments> keys() {
        return Stream.of(
                row("equal", EQUAL, "3.666667 5.000000 2.666667", "11.333333 6.666667"),
                row("specific", WalloonExampleTest::specific, "4.000000 4.600000 2.400000", "11.000000 7.000000"),
                row("pro rata", PRO_RATA, "3.923077 5.769231 2.307692", "12.000000 6.000000"),
                row(
                        "specific iter.",
                        WalloonExampleTest::specificIterative,
                        "4.000000 5.600000 2.400000",
                        "12.000000 6.000000"),
                // the table gives the quarters; with two thirds in t4 the sums are these
                row("equal iter.", EQUAL_ITERATIVE, "3.666667 5.666667 2.666667", "12.000000 6.000000"),
                row("cascade", CASCADE, "5.000000 5.000000 2.000000", "12.000000 6.000000"),
                row("hybrid", WalloonExampleTest::hybrid, "3.954545 5.700000 2.345455", "12.000000 6.000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void sharesAsPublished(String name, Key key, List<String> perMember, List<String> sharedAndRest) {
        var shared = total(quarters(key));
        assertThat(published(6, shared)).isEqualTo(perMember);
        var sum = Fraction.sum(shared);
        assertThat(published(6, List.of(sum, Fraction.of(18).minus(sum)))).isEqualTo(sharedAndRest);
    }

    static Stream<Arguments> quarters() {
        return Stream.of(
                row(EQUAL, "2.000000 1.000000 0.500000", "1.000000 3.333333 1.500000", "0.666667 0.666667 0.666667"),
                row(
                        WalloonExampleTest::specific,
                        "2.000000 1.000000 0.500000",
                        "1.000000 3.000000 1.500000",
                        "1.000000 0.600000 0.400000"),
                row(PRO_RATA, "2.000000 1.000000 0.500000", "1.000000 4.000000 1.500000", "0.923077 0.769231 0.307692"),
                row(
                        WalloonExampleTest::specificIterative,
                        "2.000000 1.000000 0.500000",
                        "1.000000 4.000000 1.500000",
                        "1.000000 0.600000 0.400000"),
                row(
                        EQUAL_ITERATIVE,
                        "2.000000 1.000000 0.500000",
                        "1.000000 4.000000 1.500000",
                        "0.666667 0.666667 0.666667"),
                row(CASCADE, "2.000000 1.000000 0.500000", "1.000000 4.000000 1.500000", "2.000000 0.000000 0.000000"));
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void sharesEachQuarterAsPublished(Key key, List<String> t2, List<String> t3, List<String> t4) {
        var nothing = List.of("0.000000", "0.000000", "0.000000");
        assertThat(quarters(key).stream().map(quarter -> published(6, quarter))).containsExactly(nothing, t2, t3, t4);
    }

    static Stream<Arguments> money() {
        return Stream.of(
                row("equal", EQUAL, "0.1100 0.1500 0.0800", "1.4000"),
                row("specific", WalloonExampleTest::specific, "0.1200 0.1380 0.0720", "1.3800"),
                row("pro rata", PRO_RATA, "0.1177 0.1731 0.0692", "1.4400"),
                row("specific iterative", WalloonExampleTest::specificIterative, "0.1200 0.1680 0.0720", "1.4400"),
                row("equal iterative", EQUAL_ITERATIVE, "0.1100 0.1700 0.0800", "1.4400"),
                row("cascade", CASCADE, "0.1500 0.1500 0.0600", "1.4400"),
                // the section gives no money for the hybrid key; these follow from its formulas
                row("hybrid", WalloonExampleTest::hybrid, "0.1186 0.1710 0.0704", "1.4400"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("money")
    void savesAsPublished(String name, Key key, List<String> savings, List<String> producer) {
        var shared = total(quarters(key));
        assertThat(published(
                        4,
                        bills(shared, Fraction.ONE)
                                .map(WalloonMoney.Bill::saving)
                                .toList()))
                .isEqualTo(savings);
        assertThat(published(4, producer(Fraction.sum(shared)))).isEqualTo(producer.getFirst());
    }

    @Test
    void billsTheSpecificKey() {
        var bills = bills(total(quarters(WalloonExampleTest::specific)), Fraction.ONE)
                .toList();
        assertThat(bills.getFirst()).isEqualTo(new WalloonMoney.Bill(fraction("1.8900"), fraction("1.7700")));
        assertThat(bills.stream().map(WalloonMoney.Bill::with)).isEqualTo(fractions("1.7700", "2.0220", "1.2780"));
        // section 6: the members together
        assertThat(Fraction.sum(bills.stream().map(WalloonMoney.Bill::saving).toList()))
                .isEqualTo(fraction("0.3300"));
        assertThat(producer(Fraction.ZERO)).isEqualTo(fraction("0.7200"));
    }

    @Test
    void savesDistributionCostsInOneBuilding() {
        var bills = bills(total(quarters(WalloonExampleTest::specific)), WalloonMoney.BUILDING);
        assertThat(bills.map(WalloonMoney.Bill::saving)).isEqualTo(fractions("0.3760", "0.4324", "0.2256"));
    }

    @Test
    void chargesGreenCertificatesOnSharedEnergy() { // section 4.5; own figures
        assertThat(WalloonMoney.greenCertificates(Fraction.of(2000), fraction("0.4"), Fraction.of(65)))
                .isEqualTo(Fraction.of(52));
    }

    private static List<Fraction> specific(Fraction injected, List<Fraction> withdrawn) {
        return BelgianKeys.specific(injected, KEY, withdrawn);
    }

    private static List<Fraction> specificIterative(Fraction injected, List<Fraction> withdrawn) {
        return IterativeKeys.specific(injected, KEY, withdrawn);
    }

    private static List<Fraction> hybrid(Fraction injected, List<Fraction> withdrawn) {
        return BelgianKeys.hybrid(HALF, injected, KEY, withdrawn);
    }

    private static List<List<Fraction>> quarters(Key key) {
        return eachHour(hour -> key.apply(injected(hour), withdrawn(hour)));
    }

    private static Stream<WalloonMoney.Bill> bills(List<Fraction> shared, Fraction factor) {
        var members = List.of(A, B, C);
        return IntStream.range(0, 3)
                .mapToObj(i -> WalloonMoney.bill(Fraction.sum(members.get(i)), shared.get(i), PRICES, factor));
    }

    private static Fraction producer(Fraction shared) {
        return WalloonMoney.producer(shared, Fraction.of(18).minus(shared), PRICES.internal(), fraction("0.04"));
    }

    private static Arguments row(String name, Key key, String... figures) {
        return Arguments.of(name, key, words(figures[0]), words(figures[1]));
    }

    private static Arguments row(Key key, String t2, String t3, String t4) {
        return Arguments.of(key, words(t2), words(t3), words(t4));
    }

    private static List<String> words(String figures) {
        return List.of(figures.split(" ", -1));
    }
}
