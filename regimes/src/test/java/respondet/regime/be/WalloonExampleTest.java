package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.core.community.AllocationKey;
import respondet.core.quantity.Share;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** regimes.md, section 4.9, through the main flow in whole watt-hours: energy, savings of A, B, C and the producer. */
class WalloonExampleTest {

    static final List<AllocationKey> KEYS = List.of(
            new AllocationKey.Equal(),
            new AllocationKey.Specific(Quarters.SHARES),
            new AllocationKey.Prorata(),
            new AllocationKey.SpecificIterative(Quarters.SHARES),
            new AllocationKey.EqualIterative(),
            new AllocationKey.Cascade(List.of("A", "B", "C")),
            new AllocationKey.Hybrid(Share.of("0.5"), Quarters.SHARES));

    static Stream<Arguments> rows() {
        return Stream.of(
                row(0, "3667 5000 2666", "0.11001 0.15 0.07998", "1.39998"),
                row(1, "4000 4600 2400", "0.12 0.138 0.072", "1.38"),
                row(2, "3923 5769 2308", "0.11769 0.17307 0.06924", "1.44"),
                row(3, "4000 5600 2400", "0.12 0.168 0.072", "1.44"),
                row(4, "3667 5667 2666", "0.11001 0.17001 0.07998", "1.44"),
                row(5, "5000 5000 2000", "0.15 0.15 0.06", "1.44"),
                row(6, "3955 5700 2345", "0.11865 0.171 0.07035", "1.44"));
    }

    private static Arguments row(int key, String shared, String savings, String producer) {
        return Arguments.of(KEYS.get(key), words(shared), words(savings), producer);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void settlesTheSharedExample(AllocationKey key, List<String> shared, List<String> savings, String producer) {
        var settlement = Quarters.example("be-cer", key).settle(WalloonRegime.renewableCommunity());
        for (int m = 0; m < 3; m++) {
            assertThat(Quarters.shared(settlement, m)).isEqualTo(Long.parseLong(shared.get(m)));
        }
        assertThat(List.of(total(settlement, "A"), total(settlement, "B"), total(settlement, "C")))
                .isEqualTo(savings);
        assertThat(sum(settlement, Party.plant("roof"))).isEqualTo(producer);
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
    }

    private static String total(Settlement settlement, String member) {
        return sum(settlement, Party.member(member));
    }

    private static String sum(Settlement settlement, Party party) {
        return settlement.linesOf(party).stream()
                .map(line -> line.exact().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void keepsTheThreeColumnsApart() { // A: 4 kWh at 0.13 avoided, at 0.10 paid; producer 1.1000 + 0.2800
        var settlement = Quarters.example("be-cec", KEYS.get(1)).settle(WalloonRegime.citizenCommunity());
        var a = Party.member("A");
        var roof = Party.plant("roof");
        assertThat(Quarters.amount(settlement, a, AmountKind.AVOIDED_COST, Item.ENERGY))
                .isEqualTo("0.52");
        assertThat(Quarters.amount(settlement, a, AmountKind.INTERNAL_PRICE, Item.SHARING_PRICE))
                .isEqualTo("-0.4");
        assertThat(Quarters.amount(settlement, roof, AmountKind.INTERNAL_PRICE, Item.SHARING_PRICE))
                .isEqualTo("1.1");
        assertThat(Quarters.amount(settlement, roof, AmountKind.CASH_RECEIVED, Item.ENERGY_SALE))
                .isEqualTo("0.28");
        assertThat(settlement.linesOf(a)).hasSize(2);
    }

    @Test
    void waivesFourFifthsOfDistributionInOneBuilding() { // savings 0.3760, 0.4324, 0.2256
        var settlement = Quarters.example("be-building", KEYS.get(1)).settle(WalloonRegime.building());
        assertThat(List.of(total(settlement, "A"), total(settlement, "B"), total(settlement, "C")))
                .containsExactly("0.376", "0.4324", "0.2256");
        assertThat(Quarters.amount(settlement, Party.member("A"), AmountKind.AVOIDED_COST, Item.DISTRIBUTION_REDUCTION))
                .isEqualTo("0.256");
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
    }

    @Test
    void namesThePlaceOfEachPlantsRest() { // two plants, 2 to 1, rest 7 kWh by the specific key
        var settlement = Quarters.example("be-cer", KEYS.get(1))
                .plant("barn", "A", "50")
                .plantPoint("PH", "barn")
                .gives("PG", 0, 4000, 6667, 1334)
                .gives("PH", 0, 2000, 3333, 666)
                .settle(WalloonRegime.renewableCommunity());
        var plants = settlement.allocation().months().getFirst().plants();
        // columns by id: barn, roof; shared 3500, 5500 and 2000 in proportion to injection
        assertThat(plants.get(0).shared()).isEqualTo(1167 + 1833 + 666);
        assertThat(plants.get(1).shared()).isEqualTo(2333 + 3667 + 1334);
        assertThat(plants.get(0).surplus() + plants.get(1).surplus()).isEqualTo(7000);
    }
}
