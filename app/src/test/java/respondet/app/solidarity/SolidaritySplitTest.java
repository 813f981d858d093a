package respondet.app.solidarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Share;

/** What is taken from some and given to others, to the last minor unit. */
class SolidaritySplitTest {

    @Test
    void dividesInEqualPartsWithTheLargestRemainder() {
        var gains = new TreeMap<>(Map.of("a", 1_000L, "b", 333L, "c", -50L, "v", 700L, "w", 0L));
        var moved = SolidaritySplit.of(Share.of("0.05"), gains, Set.of("v", "w"));
        // 5 % of 1333 is 66.65, so 66 move: 49.51 and 16.49 before rounding, and 33 to each
        assertThat(moved).isEqualTo(new TreeMap<>(Map.of("a", -50L, "b", -16L, "v", 33L, "w", 33L)));
    }

    @Test
    void movesNothingWithoutVulnerableHouseholdsGainsOrShare() {
        var gains = new TreeMap<>(Map.of("a", 1_000L, "b", -5L));
        assertThat(SolidaritySplit.of(Share.of("0.05"), gains, Set.of())).isEmpty();
        assertThat(SolidaritySplit.of(Share.of("0.05"), gains, Set.of("absent")))
                .isEmpty();
        assertThat(SolidaritySplit.of(Share.of("0.05"), gains, Set.of("a"))).isEmpty();
        assertThat(SolidaritySplit.of(Share.NONE, gains, Set.of("b"))).isEmpty();
        assertThat(SolidaritySplit.of(Share.of("0.0001"), gains, Set.of("b"))).isEmpty();
    }

    @Test
    void takesAllAtMost() {
        var gains = new TreeMap<>(Map.of("a", 1_001L, "b", 7L, "v", 0L));
        assertThat(SolidaritySplit.of(Share.ALL, gains, Set.of("v")))
                .isEqualTo(new TreeMap<>(Map.of("a", -1_001L, "b", -7L, "v", 1_008L)));
    }

    /** Sums to zero; nobody gives more than the month gave; no more is taken than the share; parts are equal to a unit. */
    @Test
    void keepsItsPromisesWhateverTheFigures() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var gains = gains(random);
            var vulnerable = vulnerable(gains, random);
            var share = new Share(BigDecimal.valueOf(random.nextInt(10_001), 4));
            var moved = SolidaritySplit.of(share, gains, vulnerable);
            assertThat(moved.values().stream().mapToLong(each -> each).sum())
                    .as("seed " + seed)
                    .isZero();
            moved.forEach((member, amount) -> {
                if (amount < 0) {
                    assertThat(vulnerable).doesNotContain(member);
                    assertThat(gains.get(member) + amount).isNotNegative();
                } else {
                    assertThat(vulnerable).contains(member);
                }
            });
            assertThat(total(moved)).isEqualTo(expected(share, gains, vulnerable));
            var received = gains.keySet().stream()
                    .filter(vulnerable::contains)
                    .mapToLong(each -> moved.getOrDefault(each, 0L))
                    .summaryStatistics();
            assertThat(received.getCount() == 0 || received.getMax() - received.getMin() <= 1)
                    .isTrue();
        }
    }

    private static long total(SortedMap<String, Long> moved) {
        return moved.values().stream()
                .filter(each -> each > 0)
                .mapToLong(each -> each)
                .sum();
    }

    private static long expected(Share share, SortedMap<String, Long> gains, Set<String> vulnerable) {
        if (gains.keySet().stream().noneMatch(vulnerable::contains)) {
            return 0;
        }
        long sum = gains.entrySet().stream()
                .filter(each -> !vulnerable.contains(each.getKey()) && each.getValue() > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return share.value().multiply(BigDecimal.valueOf(sum)).toBigInteger().longValueExact();
    }

    private static SortedMap<String, Long> gains(Random random) {
        var gains = new TreeMap<String, Long>();
        int members = 1 + random.nextInt(40);
        for (int m = 0; m < members; m++) {
            gains.put("m" + m, random.nextLong(random.nextInt(4) == 0 ? 1_000_000_000_000L : 3_000) - 500);
        }
        return gains;
    }

    private static Set<String> vulnerable(SortedMap<String, Long> gains, Random random) {
        var vulnerable = new TreeSet<String>();
        gains.keySet().stream().filter(_ -> random.nextInt(5) == 0).forEach(vulnerable::add);
        return vulnerable;
    }
}
