package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.lines;
import static respondet.regime.pl.PolishExamples.threeMembers;
import static respondet.regime.pl.PolishExamples.total;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** The support of a cluster on the shared four hours: 12 kWh meet inside, 3.923 of A, 5.769 of B and 2.308 of C. */
class ClusterSupportTest {

    private static final PolishCluster LAW = new PolishCluster();

    private static Settlement supported(CommunityFixture fixture) {
        return fixture.fact("state_aid_decision", "true").settle(LAW);
    }

    private static Map<String, Money> byMember(Settlement settlement, Item item) {
        return lines(settlement, item).stream()
                .filter(line -> !line.party().id().isEmpty())
                .collect(Collectors.toMap(line -> line.party().id(), Line::exact));
    }

    @Test
    void waivesEachMembersFeesOnItsPart() { // 0.0073 and 0.003 per kWh; 15 % of 0.30
        var settlement = supported(fourHours("pl-cluster"));
        assertThat(byMember(settlement, Item.RENEWABLES_FEE))
                .isEqualTo(
                        Map.of("A", Money.pln("0.0286379"), "B", Money.pln("0.0421137"), "C", Money.pln("0.0168484")));
        assertThat(byMember(settlement, Item.COGENERATION_FEE))
                .isEqualTo(Map.of("A", Money.pln("0.011769"), "B", Money.pln("0.017307"), "C", Money.pln("0.006924")));
        assertThat(byMember(settlement, Item.NETWORK_FEE_REDUCTION))
                .isEqualTo(Map.of("A", Money.pln("0.176535"), "B", Money.pln("0.259605"), "C", Money.pln("0.10386")));
        assertThat(settlement.valuation().lines()).allMatch(line -> line.kind() == AmountKind.AVOIDED_COST);
        assertThat(settlement.valuation().problems()).isEmpty();
    }

    @Test
    void explainsTheReductionOfTheNetworkFee() {
        var why = lines(supported(fourHours("pl-cluster")), Item.NETWORK_FEE_REDUCTION)
                .getFirst()
                .why();
        assertThat(why.what().key()).isEqualTo("explain.pl.network_fee_reduction");
        assertThat(why.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(article(why)).isEqualTo("184k(1)(2)");
        var fee = why.parts().getFirst();
        assertThat(fee.what().key()).isEqualTo("explain.pl.network_fee");
        assertThat(fee.value()).isEqualTo(Value.of(Money.pln("1.1769")));
        assertThat(fee.parts().getFirst().what().key()).isEqualTo("explain.pl.network_fee.energy");
        var band = why.parts().getLast();
        assertThat(band.what().key()).isEqualTo("explain.pl.cluster_band");
        assertThat(band.what().args()).containsEntry("percent", Value.of(85));
        assertThat(band.value()).isEqualTo(Value.of(new BigDecimal("0.15")));
        assertThat(article(band)).isEqualTo("184k(1)(2)");
    }

    @Test
    void explainsAWaivedFee() {
        var why = lines(supported(fourHours("pl-cluster")), Item.RENEWABLES_FEE)
                .getFirst()
                .why();
        assertThat(why.what().key()).isEqualTo("explain.pl.waived");
        assertThat(article(why)).isEqualTo("184k(1)(1)");
        assertThat(why.parts())
                .extracting(part -> part.what().key())
                .containsExactly("explain.pl.shared_in_month", "explain.pl.fee.renewables_fee");
        assertThat(article(why.parts().getLast())).isEqualTo("95(1)");
    }

    private static String article(Explanation tree) {
        return tree.reference().orElseThrow().article();
    }

    @ParameterizedTest(name = "{0} of 20 kWh given: {1} of the fee on what met")
    @CsvSource({"20000, 0.25", "12001, 0.05", "16001, 0.15"})
    void lowersTheFeeByTheBand(int given, String part) { // all given in one hour of 20 kWh
        var settlement = supported(oneHour(given));
        var fee = new BigDecimal("0.30").multiply(BigDecimal.valueOf(given, 3));
        assertThat(total(lines(settlement, Item.NETWORK_FEE_REDUCTION)).amount())
                .isEqualByComparingTo(fee.multiply(new BigDecimal(part)));
    }

    @Test
    void lowersNothingUpToSixtyPercent() {
        var settlement = supported(oneHour(12_000));
        assertThat(lines(settlement, Item.NETWORK_FEE_REDUCTION)).isEmpty();
        assertThat(lines(settlement, Item.RENEWABLES_FEE)).isNotEmpty();
    }

    private static CommunityFixture oneHour(int given) {
        return threeMembers("pl-cluster")
                .takes("PA", 10_000)
                .takes("PB", 6_000)
                .takes("PC", 4_000)
                .gives("PG", given);
    }

    @Test
    void givesNothingToWhoTookNothing() {
        var settlement = supported(oneHour(20_000).takes("PC", 0));
        assertThat(byMember(settlement, Item.RENEWABLES_FEE)).containsOnlyKeys("A", "B");
        assertThat(byMember(settlement, Item.NETWORK_FEE_REDUCTION)).containsOnlyKeys("A", "B");
        assertThat(settlement.valuation().problems()).isEmpty();
    }

    @ParameterizedTest(name = "decided {0}: {1} months with support")
    @CsvSource({"2026-01-31, 2", "2026-02-01, 2", "2026-02-02, 1", "2026-04-01, 0", "TRUE, 3", "false, 0"})
    void supportsTheMonthsThatBeginAfterTheDecision(String decision, int months) {
        var day = new int[(31 + 28 + 1) * 24];
        Arrays.fill(day, 100);
        var settlement = threeMembers("pl-cluster")
                .takes("PA", day)
                .takes("PB", day)
                .takes("PC", day)
                .gives("PG", day)
                .fact("state_aid_decision", decision)
                .settle(LAW);
        assertThat(lines(settlement, Item.RENEWABLES_FEE).stream()
                        .filter(line -> line.party().id().equals("A")))
                .hasSize(months);
    }

    private static List<String> missing(Settlement settlement) {
        return settlement.valuation().problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .map(problem -> problem.point().orElseThrow())
                .toList();
    }

    @Test
    void notesTheMissingNetworkPriceOfAPointThatTookEnergy() {
        var one = oneHour(20_000).point("PA2", "A").takes("PA2", 0);
        assertThat(missing(supported(one))).isEmpty();
        assertThat(byMember(supported(one), Item.NETWORK_FEE_REDUCTION)).containsKeys("A", "B", "C");
        var used = supported(one.takes("PA2", 1));
        assertThat(missing(used)).containsExactly("PA2");
        assertThat(byMember(used, Item.NETWORK_FEE_REDUCTION)).containsOnlyKeys("B", "C");
    }

    @Test
    void notesANetworkPriceWithAGap() {
        var fixture = oneHour(20_000);
        fixture.tariff("home", "g11", Map.of("distribution", fixture.varying("")));
        assertThat(missing(supported(fixture))).containsExactly("PA", "PB", "PC");
    }

    @Test
    void leavesOutTheFeesOfAnUnknownYear() {
        var settlement = supported(threeMembers("pl-cluster")
                .startingAt("2024-06-01T00:00")
                .takes("PA", 1000)
                .takes("PB", 0)
                .takes("PC", 0)
                .gives("PG", 1000));
        assertThat(lines(settlement, Item.RENEWABLES_FEE)).isEmpty();
        assertThat(total(lines(settlement, Item.NETWORK_FEE_REDUCTION))).isEqualTo(Money.pln("0.075"));
        assertThat(settlement.valuation().problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_FEE, ProblemKind.UNKNOWN_FEE);
    }
}
