package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.sum;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.quantity.Share;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;

/** regimes.md, section 5.8, in whole watt-hours through the main flow. */
class FourHourExampleTest {

    @Test
    void sharesTheLesserOfBothSums() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        var month = settlement.allocation().months().getFirst();
        assertThat(month.all()).isEqualTo(new EnergyTotals(20_000, 18_000, 12_000, 6_000, 8_000));
        // 2000, 1000, 500 of 3500; 1000, 4000, 1500 of 6500; 923, 769, 308 of 2000
        assertThat(month.members().stream().map(EnergyTotals::shared)).containsExactly(3923L, 5769L, 2308L);
    }

    @Test
    void earnsThePremiumAndReservesTheExcess() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("1.2705"));
        assertThat(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.2695"));
    }

    @Test
    void splitsThePremiumByWithdrawal() { // 0.5008, 0.7423, 0.2969 before the surplus of 17.5 %
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(of(settlement, Party.member("A"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.413127")); // (3 * 130 + 0.923 * 120) / 1000 * 0.825
        assertThat(of(settlement, Party.member("B"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.612381")); // (5 * 130 + 0.769 * 120) / 1000 * 0.825
        assertThat(of(settlement, Party.member("C"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0.244992")); // (2 * 130 + 0.308 * 120) / 1000 * 0.825
    }

    @Test
    void givesTheReservedPartToMembersThatAreNotEnterprises() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(of(settlement, Party.member("B"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0"));
        // 0.2695 by 3923 and 2308 of 6231
        assertThat(of(settlement, Party.member("A"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.169675574"));
        assertThat(of(settlement, Party.member("C"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.099824426"));
    }

    @Test
    void valorisesACommunity() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("0.12684"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.AVOIDED_LOSSES))
                .isEqualTo(Money.eur("0"));
    }

    @ParameterizedTest
    @CsvSource({"LOW, 0.026585", "MEDIUM, 0.01227"})
    void valorisesABuildingGroup(String voltage, String losses) { // 1.0225 at zonal price
        var settlement = fourHours("it-group").fact("voltage", voltage).settle(regime("it-group"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("0.13464"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.AVOIDED_LOSSES))
                .isEqualTo(Money.eur(losses));
        assertThat(settlement.linesOf(Party.member("A")))
                .filteredOn(line -> line.item() == Item.AVOIDED_LOSSES)
                .allMatch(line -> line.why().certainty() == Certainty.MEMORY);
    }

    @Test
    void doubtsTheLossesWhereTheVoltageIsUnknown() {
        var settlement = fourHours("it-group").settle(regime("it-group"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.AVOIDED_LOSSES))
                .isEqualTo(Money.eur("0.026585"));
        assertThat(settlement.linesOf(Party.member("A")))
                .filteredOn(line -> line.item() == Item.AVOIDED_LOSSES)
                .allMatch(line -> line.why().certainty() == Certainty.UNCERTAIN);
    }

    @Test
    void sellsAtTheZonalPriceAndChargesTheFee() {
        var settlement = fourHours("it-cer").settle(regime("it-cer"));
        assertThat(of(settlement, Party.plant("roof"), Item.ENERGY_SALE)).isEqualTo(Money.eur("1.47"));
        assertThat(of(settlement, Party.plant("roof"), Item.ADMINISTRATION_FEE)).isEqualTo(Money.eur("-7.92"));
    }

    @Test
    void halvesThePremiumWithTheGreatestGrant() {
        var helped = plant("roof", "100", "2024-03-01", "grant_share", "0.40");
        var settlement = fourHours("it-cer", helped, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.HOUSEHOLD)
                .settle(regime("it-cer"));
        var free = sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM);
        var reserved = sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS);
        assertThat(free.plus(reserved)).isEqualTo(Money.eur("0.77"));
        assertThat(reserved).isEqualTo(Money.eur("0.25025")); // 32.5 %: the set with a grant
    }

    @Test
    void leavesThePremiumWholeForWhomTheLawExempts() { // C is a public body: 0.29696 whole, the others halved
        var helped = plant("roof", "100", "2024-03-01", "grant_share", "0.40");
        var settlement = fourHours("it-cer", helped, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.PUBLIC_BODY)
                .settle(regime("it-cer"));
        var free = sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM);
        var reserved = sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS);
        assertThat(free.plus(reserved)).isEqualTo(Money.eur("0.91848"));
    }

    @Test
    void dividesTheMoneyByAnAgreedKey() {
        var shares = Map.of("A", Share.of("0.5"), "B", Share.of("0.3"), "C", Share.of("0.2"));
        var settlement = fourHours("it-cer")
                .key("2024-01-01", new AllocationKey.Specific(shares))
                .settle(regime("it-cer"));
        assertThat(Italy.byMember(settlement, Item.SHARED_ENERGY_PREMIUM))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "A", new BigDecimal("0.63525"), "B", new BigDecimal("0.38115"), "C", new BigDecimal("0.2541")));
    }

    @Test
    void dividesTheMoneyEqually() {
        var settlement =
                fourHours("it-cer").key("2024-01-01", new AllocationKey.Equal()).settle(regime("it-cer"));
        assertThat(Italy.byMember(settlement, Item.VALORISATION))
                .isEqualTo(Map.of(
                        "A", new BigDecimal("0.04228"),
                        "B", new BigDecimal("0.04228"),
                        "C", new BigDecimal("0.04228")));
    }

    @Test
    void keepsTheReservedPartForSocialPurposes() {
        var settlement =
                fourHours("it-cer").fact("reserved_use", "social_purposes").settle(regime("it-cer"));
        assertThat(of(settlement, Party.community(), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.2695"));
    }

    @Test
    void keepsTheReservedPartWhereAllMembersAreEnterprises() {
        var roof = plant("roof", "100", "2024-03-01");
        var settlement = fourHours("it-cer", roof, MemberKind.FIRM, MemberKind.FARMER, MemberKind.SOCIAL_ENTERPRISE)
                .settle(regime("it-cer"));
        assertThat(of(settlement, Party.community(), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.2695"));
    }

    @Test
    void keepsTheReservedPartWhereOnlyEnterprisesShared() { // the firm B takes 20 kWh, the others nothing
        var nothing = new int[4];
        var settlement = fourHours("it-cer")
                .takes("PA", nothing)
                .takes("PB", 3500, 3500, 6500, 6500)
                .takes("PC", nothing)
                .settle(regime("it-cer"));
        assertThat(of(settlement, Party.community(), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.2695"));
    }

    @Test
    void followsADeclaredSplit() {
        var settlement = fourHours("it-cer")
                .fact("reserved_split", "A=0.5", "C=0.3", "B=0")
                .settle(regime("it-cer"));
        assertThat(of(settlement, Party.member("A"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.13475"));
        assertThat(of(settlement, Party.member("C"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.08085"));
        assertThat(of(settlement, Party.community(), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0.0539"));
    }

    @Test
    void saysThatAPartOfAYearIsProvisional() {
        var checked = fourHours("it-cer").check(regime("it-cer"));
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.PROVISIONAL);
    }

    @Test
    void paysNoPremiumWithoutAPrice() {
        var checked = fourHours("it-cer")
                .priceEach("zonal", "0.120", "", "0.060", "0.150")
                .check(regime("it-cer"));
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.MISSING_PRICE);
        var settlement = checked.found().orElseThrow();
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.ENERGY_SALE)).isEqualTo(Money.eur("0"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("0.12684"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000.1, 2024-03-01, 0",
        "100, 2021-12-15, 0",
        "100, 2024-03-01, 0.41",
    })
    void paysNoPremiumToAPlantThatTheLawExcludes(String kW, String inService, String grant) {
        var roof = plant("roof", kW, inService, "grant_share", grant);
        var settlement = fourHours("it-cer", roof, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.HOUSEHOLD)
                .settle(regime("it-cer"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0"));
        assertThat(sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("0"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("0.12684"));
    }
}
