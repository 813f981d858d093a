package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.line;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.regime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Money;
import respondet.core.quantity.Share;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.3: how members divide their money is a matter of the statute. */
class InternalDivisionTest {

    private static final Map<String, Share> SHARES =
            Map.of("A", Share.of("0.5"), "B", Share.of("0.3"), "C", Share.of("0.2"));

    static List<AllocationKey> agreed() {
        return List.of(
                new AllocationKey.Specific(SHARES),
                new AllocationKey.SpecificIterative(SHARES),
                new AllocationKey.Constant(SHARES));
    }

    static List<AllocationKey> equal() {
        return List.of(new AllocationKey.Equal(), new AllocationKey.EqualIterative());
    }

    /** What is given back on 12 kWh at 10.57 EUR/MWh. */
    private static Money given(Settlement settlement, String member) {
        return of(settlement, Party.member(member), Item.VALORISATION);
    }

    private static Settlement by(AllocationKey key) {
        return fourHours("it-cer").key("2024-01-01", key).settle(regime("it-cer"));
    }

    @ParameterizedTest
    @MethodSource("agreed")
    void dividesByAgreedParts(AllocationKey key) { // 0.12684 by 5, 3 and 2 of 10
        var settlement = by(key);
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.06342"));
        assertThat(given(settlement, "B")).isEqualTo(Money.eur("0.038052"));
        assertThat(given(settlement, "C")).isEqualTo(Money.eur("0.025368"));
    }

    @ParameterizedTest
    @MethodSource("equal")
    void dividesInEqualParts(AllocationKey key) {
        var settlement = by(key);
        for (var member : List.of("A", "B", "C")) {
            assertThat(given(settlement, member)).isEqualTo(Money.eur("0.04228"));
        }
    }

    @Test
    void leavesEachItsOwnInProportionToWithdrawal() { // 3.923, 5.769 and 2.308 kWh at 10.57 EUR/MWh
        var settlement = by(new AllocationKey.Prorata());
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.04146611"));
        assertThat(given(settlement, "B")).isEqualTo(Money.eur("0.06097833"));
        assertThat(given(settlement, "C")).isEqualTo(Money.eur("0.02439556"));
    }

    @Test
    void givesNoEqualPartToWhoHasLeft() {
        var settlement = fourHours("it-cer")
                .member("D", MemberKind.HOUSEHOLD, "2024-01-01", "2024-06-01")
                .key("2024-01-01", new AllocationKey.Equal())
                .settle(regime("it-cer"));
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.04228"));
        assertThat(given(settlement, "D")).isEqualTo(Money.eur("0"));
    }

    @Test
    void keepsThePartOfWhoNeverWasAMemberInTheCommunity() {
        var shares = Map.of("A", Share.of("0.75"), "X", Share.of("0.25"));
        var settlement = by(new AllocationKey.Specific(shares));
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.09513"));
        assertThat(of(settlement, Party.community(), Item.VALORISATION)).isEqualTo(Money.eur("0.03171"));
    }

    @Test
    void takesTheKeyOfEachDay() { // 24 kWh by 5, 3 and 2 of 10, then 24 kWh in equal parts
        var settlement = twoDays()
                .key("2024-01-01", new AllocationKey.Specific(SHARES))
                .key("2024-06-02", new AllocationKey.Equal())
                .settle(regime("it-cer"));
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.2114"));
        assertThat(given(settlement, "B")).isEqualTo(Money.eur("0.160664"));
        assertThat(given(settlement, "C")).isEqualTo(Money.eur("0.135296"));
    }

    @Test
    void dividesOnlyFromTheFirstKeyOn() { // A alone takes 24 kWh before, then 24 kWh go in equal parts
        var settlement = twoDays().key("2024-06-02", new AllocationKey.Equal()).settle(regime("it-cer"));
        assertThat(given(settlement, "A")).isEqualTo(Money.eur("0.33824"));
        assertThat(given(settlement, "B")).isEqualTo(Money.eur("0.08456"));
        assertThat(given(settlement, "C")).isEqualTo(Money.eur("0.08456"));
    }

    private static CommunityFixture twoDays() {
        var hours = new int[48];
        Arrays.fill(hours, 1000);
        return fourHours("it-cer")
                .price("zonal", "0.100")
                .takes("PA", hours)
                .takes("PB", new int[48])
                .takes("PC", new int[48])
                .gives("PG", hours);
    }

    @Test
    void explainsAPartByItsClaimInAllClaims() {
        var settlement = by(new AllocationKey.Specific(SHARES));
        var why = line(settlement, Party.member("B"), Item.VALORISATION).why();
        assertThat(why.what().key()).isEqualTo("explain.it.by_key");
        assertThat(why.operation()).isEqualTo(Operation.LARGEST_REMAINDER);
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Money.eur("0.12684")), Value.of(3), Value.of(10));
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    @Test
    void hidesWhatTheOthersEarnedBehindTheSum() {
        var why = line(by(new AllocationKey.Equal()), Party.member("A"), Item.VALORISATION)
                .why();
        var pool = why.parts().getFirst();
        assertThat(pool.what().key()).isEqualTo("explain.it.earned_by_all");
        assertThat(pool.operation()).isEqualTo(Operation.INPUT);
        assertThat(pool.parts()).isEmpty();
    }

    @Test
    void doubtsAPartOfADoubtfulSum() { // whether a community gets the distribution component is uncertain
        var own = line(fourHours("it-cer").settle(regime("it-cer")), Party.member("A"), Item.VALORISATION);
        var part = line(by(new AllocationKey.Equal()), Party.member("A"), Item.VALORISATION);
        assertThat(own.why().certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(part.why().certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @Test
    void givesEachBillionthOfAnAmountToSomebody() { // 0.12684 EUR in seven parts
        var parts = FineMoney.split(Money.eur("0.12684"), new long[] {1, 1, 1, 1, 1, 1, 1});
        assertThat(parts.getFirst()).isEqualTo(Money.eur("0.01812"));
        var three = FineMoney.split(Money.eur("0.00000001"), new long[] {1, 1, 1});
        assertThat(three).containsExactly(Money.eur("0.000000004"), Money.eur("0.000000003"), Money.eur("0.000000003"));
    }
}
