package respondet.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody learns the figure of fewer than five households from what is told, whatever is added or subtracted. */
class RuleOfFiveTest {

    private static final Part SCHOOL = new Part("school", "school", false, 900);
    private static final Part WORKSHOP = new Part("workshop", "workshop", false, 700);

    private static Part home(int number, long wattHours) {
        return new Part("home" + number, "home" + number, true, wattHours);
    }

    private static Stream<Part> homes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(each -> home(each, 100 + each));
    }

    private static Sum sum(Stream<Part> homes, Part... others) {
        return new Sum(Stream.concat(homes, Stream.of(others)).toList());
    }

    @Test
    void withholdsASumOverFourHouseholds() {
        assertThat(RuleOfFive.told(List.of(sum(homes(1, 4), SCHOOL, WORKSHOP)))).isEmpty();
        assertThat(RuleOfFive.told(List.of(sum(homes(1, 5), SCHOOL, WORKSHOP)))).hasSize(1);
    }

    @Test
    void countsNobodyWhoAddsNothing() {
        assertThat(RuleOfFive.told(List.of(sum(homes(1, 4), home(5, 0))))).isEmpty();
    }

    @Test
    void withholdsACorrectionThatIsTheFigureOfALeaver() {
        var first = sum(homes(1, 6), SCHOOL);
        assertThat(RuleOfFive.told(List.of(first, sum(homes(1, 5), SCHOOL)))).containsExactly(first);
        assertThat(new Everything()
                        .tell("taken", first)
                        .tell("taken", sum(homes(1, 5), SCHOOL))
                        .isolated())
                .isNotEmpty();
    }

    @Test
    void withholdsACorrectionOfOneFirm() {
        var first = sum(homes(1, 6), SCHOOL);
        assertThat(RuleOfFive.told(List.of(first, sum(homes(1, 6), WORKSHOP)))).containsExactly(first);
    }

    @Test
    void tellsACorrectionOfFiveHouseholds() {
        var first = sum(homes(1, 6), SCHOOL);
        var second =
                sum(IntStream.rangeClosed(1, 6).mapToObj(each -> home(each, each == 6 ? 106 : 200 + each)), SCHOOL);
        assertThat(RuleOfFive.told(List.of(first, second))).containsExactly(first, second);
    }

    /** Each differs from the one before in five households or more; yet the four together tell of the sixth alone. */
    @Test
    void withholdsWhatOnlySeveralCorrectionsTogetherTell() {
        var one = new Sum(Stream.concat(homes(1, 5), Stream.concat(Stream.of(home(6, 6)), homes(7, 11)))
                .toList());
        var two = changed(one, 1, 5, 1000);
        var three = changed(two, 7, 11, 1000);
        var four = changed(changed(three, 1, 5, -1000), 6, 6, 1000);
        var told = new Everything();
        Stream.of(one, two, three, four).forEach(each -> told.tell("taken", each));
        assertThat(told.isolated()).isNotEmpty();
        assertThat(RuleOfFive.told(List.of(one, two, three, four))).containsExactly(one, two, three);
        assertThat(Everything.toldOf(Map.of("taken", List.of(one, two, three, four)))
                        .isolated())
                .isEmpty();
    }

    private static Sum changed(Sum sum, int from, int to, long by) {
        return new Sum(sum.parts().stream()
                .map(part -> {
                    int number = Integer.parseInt(part.who().substring(4));
                    return number >= from && number <= to ? home(number, part.wattHours() + by) : part;
                })
                .toList());
    }

    @Test
    void tellsWhatTwoOrganisationsProducedButNotOne() {
        assertThat(RuleOfFive.told(List.of(new Sum(List.of(SCHOOL))))).isEmpty();
        assertThat(RuleOfFive.told(List.of(new Sum(List.of(SCHOOL, new Part("school", "barn", false, 30))))))
                .isEmpty();
        assertThat(RuleOfFive.told(List.of(new Sum(List.of(SCHOOL, WORKSHOP))))).hasSize(1);
        assertThat(RuleOfFive.told(List.of(sum(homes(1, 1), SCHOOL, WORKSHOP)))).isEmpty();
    }

    @Test
    void knowsWhenSharedEnergyIsTheFigureOfItsFewGivers() {
        assertThat(RuleOfFive.isOfFewHouseholds(sum(homes(1, 1)))).isTrue();
        assertThat(RuleOfFive.isOfFewHouseholds(sum(homes(1, 5)))).isFalse();
        assertThat(RuleOfFive.isOfFewHouseholds(sum(homes(1, 1), SCHOOL))).isFalse();
        assertThat(RuleOfFive.isOfFewHouseholds(Sum.NOTHING)).isTrue();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(each -> 20_250_101L + each);
    }

    /** Communities in which people join, leave and are corrected, forth and back, over several months. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isolatesNobodyInRandomCommunities(long seed) {
        var random = new Random(seed);
        var found = new TreeMap<String, List<Sum>>();
        for (var kind : List.of("a 1 taken", "a 1 shared", "a 2 taken", "b 1 taken", "b 1 produced")) {
            found.put(kind, versions(random, kind.endsWith("produced") ? 0.4 : 1));
        }
        var told = Everything.toldOf(found);
        assertThat(told.isolated()).as("seed " + seed).isEmpty();
    }

    /** Without the rule, the same communities give many away: the algebra sees it. */
    @Test
    void wouldIsolateManyWithoutTheRule() {
        long isolating = seeds().filter(seed -> {
                    var everything = new Everything();
                    versions(new Random(seed), 1).forEach(sum -> everything.tell("taken", sum));
                    return !everything.isolated().isEmpty();
                })
                .count();
        assertThat(isolating).isGreaterThan(20);
    }

    @Test
    void tellsSomethingInRandomCommunities() {
        long told = seeds().mapToLong(
                        seed -> RuleOfFive.told(versions(new Random(seed), 1)).size())
                .sum();
        assertThat(told).isGreaterThan(40);
    }

    /** A month and its corrections; few values, so that some come back. */
    private static List<Sum> versions(Random random, double present) {
        int size = 3 + random.nextInt(7);
        var versions = new ArrayList<Sum>();
        var parts = new TreeMap<String, Part>();
        for (int version = 0; version < 1 + random.nextInt(5); version++) {
            double changing = version == 0 ? 1 : random.nextDouble();
            for (int each = 0; each < size + 2; each++) {
                if (random.nextDouble() < changing) {
                    var name = each < size ? "home" + each : "firm" + each;
                    boolean there = random.nextDouble() < 0.9 * present;
                    parts.put(name, new Part(name, name, each < size, there ? 1 + random.nextInt(4) : 0));
                }
            }
            versions.add(new Sum(List.copyOf(parts.values())));
        }
        return versions;
    }
}
