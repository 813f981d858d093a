package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.line;
import static respondet.regime.it.Italy.node;
import static respondet.regime.it.Italy.nodes;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** A reader who trusts nobody finds behind each line of the four-hour example how it follows, and by which article. */
class ExplanationTest {

    private static final Party A = Party.member("A");
    private static final Party ROOF = Party.plant("roof");

    private static CommunityFixture helped(String grant, MemberKind kind) {
        var roof = plant("roof", "100", "2024-03-01", "grant_share", grant);
        return fourHours("it-cer", roof, kind, MemberKind.FIRM, MemberKind.HOUSEHOLD);
    }

    private static Settlement settled(String regime) {
        return fourHours(regime).settle(regime(regime));
    }

    @Test
    void recomputesEveryLineFromItsTree() {
        var group = fourHours("it-group").fact("voltage", "MEDIUM").settle(regime("it-group"));
        var grant = helped("0.20", MemberKind.HOUSEHOLD).settle(regime("it-cer"));
        for (var settlement : List.of(settled("it-cer"), settled("it-remote"), group, grant)) {
            assertThat(settlement.valuation().lines()).isNotEmpty().allSatisfy(ExplanationTest::followsFromItsTree);
        }
    }

    private static void followsFromItsTree(Line line) {
        assertThat(line.why().value()).isEqualTo(Value.of(line.exact()));
        assertThat(line.why().parts()).isNotEmpty();
        assertThat(Recomputed.faults(line.why())).isEmpty();
    }

    @Test
    void namesTheArticleOfEachAmount() {
        var settlement = settled("it-group");
        assertThat(articles(line(settlement, A, Item.SHARED_ENERGY_PREMIUM).why()))
                .contains(new Reference(Act.DM_414, "Allegato 1"), new Reference(Act.DM_414, "3(2)"));
        assertThat(articles(line(settlement, A, Item.VALORISATION).why()))
                .extracting(Reference::act)
                .containsOnly(Act.TIAD);
        assertThat(line(settlement, A, Item.AVOIDED_LOSSES).why().reference())
                .contains(new Reference(Act.TIAD, "6, avoided losses"));
        assertThat(articles(line(settlement, ROOF, Item.ADMINISTRATION_FEE).why()))
                .contains(new Reference(Act.DM_106, "1"));
    }

    private static List<Reference> articles(Explanation tree) {
        return nodes(tree).flatMap(node -> node.reference().stream()).toList();
    }

    @Test
    void opensThePremiumIntoEnergyTariffAndPrice() {
        var why = node(line(settled("it-cer"), A, Item.SHARED_ENERGY_PREMIUM).why(), "explain.it.premium");
        assertThat(why.value()).isEqualTo(Value.of(Money.eur("0.50076"))); // 3 kWh at 130, 0.923 at 120
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(
                        Value.of(Energy.wattHours(3923)),
                        Value.of(Price.eurPerMWh("120")),
                        new Value.Word("price.zonal"));
        assertThat(why.what().args()).containsEntry("plant", Value.of("roof"));
        assertThat(node(why, "explain.it.tariff").what().args())
                .containsEntry("power", Value.of(Power.kW("100")))
                .containsEntry("fixed", Value.of(new BigDecimal("80")))
                .containsEntry("reference", Value.of(new BigDecimal("180")))
                .containsEntry("correction", Value.of(new BigDecimal("10")));
    }

    @Test
    void takesTheReservedPartFromThePremium() {
        var why = line(settled("it-cer"), A, Item.SHARED_ENERGY_PREMIUM).why();
        assertThat(why.operation()).isEqualTo(Operation.DIFFERENCE);
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Money.eur("0.50076")), Value.of(Money.eur("0.087633"))); // 17.5 %
    }

    @ParameterizedTest
    @CsvSource({"excess, 2.1", "above_threshold, 2.1", "threshold_energy, 9.9", "incentivised_of_year, 12"})
    void countsTheYearsEnergyInKilowattHours(String what, BigDecimal kWh) {
        assertThat(node(reservedOfYear(), "explain.it." + what).value()).isEqualTo(Value.of(kWh));
    }

    @Test
    void opensTheReservedPartOfTheYear() { // 12 of 18 kWh are 66.67 %, above 55 %
        var why = reservedOfYear();
        assertThat(why.value()).isEqualTo(Value.of(Money.eur("0.2695")));
        assertThat(node(why, "explain.it.excess_share").value()).isEqualTo(new Value.Percent(new BigDecimal("0.175")));
        assertThat(node(why, "explain.it.threshold.tariff_only").value())
                .isEqualTo(new Value.Percent(new BigDecimal("0.55")));
        assertThat(node(why, "explain.it.injected_of_year").value()).isEqualTo(Value.of(new BigDecimal("18")));
        assertThat(node(why, "explain.it.premium_of_year").parts()).isEmpty();
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    private static Explanation reservedOfYear() {
        var why = line(settled("it-cer"), A, Item.SHARED_ENERGY_PREMIUM).why();
        return node(why, "explain.it.reserved_of_year");
    }

    @Test
    void handsOutThePoolWithoutSayingWhoFilledIt() {
        var why = line(settled("it-cer"), A, Item.PREMIUM_SURPLUS).why();
        assertThat(why.operation()).isEqualTo(Operation.LARGEST_REMAINDER);
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Money.eur("0.2695")), Value.of(3923), Value.of(6231));
        assertThat(why.parts().getFirst().parts()).isEmpty();
        assertThat(why.certainty()).isEqualTo(Certainty.MEMORY); // as the threshold is
    }

    @ParameterizedTest
    @CsvSource({"0.20, 0.25, 0.75", "0.40, 0.50, 0.50"}) // a grant of 20 % gives F = 0.25
    void opensTheReductionForAGrant(String grant, BigDecimal factor, BigDecimal left) {
        var settlement = helped(grant, MemberKind.HOUSEHOLD).settle(regime("it-cer"));
        var why = node(line(settlement, A, Item.SHARED_ENERGY_PREMIUM).why(), "explain.it.premium_after_grant");
        assertThat(number(node(why, "explain.it.grant_factor"))).isEqualByComparingTo(factor);
        assertThat(number(node(why, "explain.it.left_after_grant"))).isEqualByComparingTo(left);
        assertThat(number(node(why, "explain.it.grant_slope"))).isEqualByComparingTo("1.25");
        assertThat(why.what().args()).containsEntry("plant", Value.of("roof"));
        assertThat(Recomputed.faults(why)).isEmpty();
    }

    private static BigDecimal number(Explanation node) {
        return ((Value.Decimal) node.value()).number();
    }

    @Test
    void speaksOfNoGrantWhereItReducesNothing() {
        for (var fixture : List.of(fourHours("it-cer"), helped("0.40", MemberKind.PUBLIC_BODY))) {
            var why = line(fixture.settle(regime("it-cer")), A, Item.SHARED_ENERGY_PREMIUM)
                    .why();
            assertThat(nodes(why)).noneMatch(node -> node.what().key().equals("explain.it.premium_after_grant"));
        }
    }

    @Test
    void givesACommunityTheTransmissionComponentAlone() {
        var why = line(settled("it-cer"), A, Item.VALORISATION).why();
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Energy.wattHours(3923)), Value.of(Price.eurPerMWh("10.57")));
        assertThat(why.certainty()).isEqualTo(Certainty.UNCERTAIN); // one source reads as if all got both
    }

    @Test
    void givesAGroupBothComponents() {
        var price =
                line(settled("it-group"), A, Item.VALORISATION).why().parts().getLast();
        assertThat(price.value()).isEqualTo(Value.of(Price.eurPerMWh("11.22")));
        assertThat(price.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Price.eurPerMWh("10.57")), Value.of(Price.eurPerMWh("0.65")));
        assertThat(price.certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @Test
    void opensTheLossesIntoValueAndCoefficient() { // A: 2, 1 and 0.923 kWh at 95, 60 and 150
        var why = line(settled("it-group"), A, Item.AVOIDED_LOSSES).why();
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Money.eur("0.38845")), Value.of(new BigDecimal("0.026")));
        var value = why.parts().getFirst();
        assertThat(value.what().args()).containsEntry("plant", Value.of("roof"));
        assertThat(value.parts().getFirst().value()).isEqualTo(Value.of(Energy.wattHours(3923)));
        assertThat(value.parts().getLast().value()).isEqualTo(new Value.Word("price.zonal"));
    }

    @Test
    void opensTheSaleIntoEnergyAndPrice() {
        var why = line(settled("it-cer"), ROOF, Item.ENERGY_SALE).why();
        assertThat(why.value()).isEqualTo(Value.of(Money.eur("1.47")));
        assertThat(why.parts())
                .extracting(Explanation::value)
                .containsExactly(Value.of(Energy.wattHours(18_000)), new Value.Word("price.zonal"));
    }

    @Test
    void opensTheFeeIntoItsYearAndItsMonths() { // 15 EUR and 80 kW at 1 EUR, in twelve parts
        var why = line(settled("it-cer"), ROOF, Item.ADMINISTRATION_FEE).why();
        assertThat(why.value()).isEqualTo(Value.of(Money.eur("-7.92")));
        assertThat(node(why, "explain.it.fee_of_month").value()).isEqualTo(Value.of(Money.eur("7.92")));
        var year = node(why, "explain.it.fee_of_year");
        assertThat(year.value()).isEqualTo(Value.of(Money.eur("95")));
        assertThat(year.what().args())
                .containsEntry("power", Value.of(Power.kW("100")))
                .containsEntry("base", Value.of(15))
                .containsEntry("upTo", Value.of(20))
                .containsEntry("perKW", Value.of(1));
    }

    @Test
    void doubtsTheHourMadeOfQuarters() { // how the hour follows from four prices is not settled by the law
        var quarters =
                "0.120 0.120 0.120 0.120 0.080 0.090 0.100 0.110 0.060 0.060 0.060 0.060 0.150 0.150 0.150 0.150";
        var fine = fourHours("it-group").every(Resolution.QUARTER_HOUR).priceEach("zonal", quarters.split(" "));
        var settlement = fine.every(Resolution.HOUR).settle(regime("it-group"));
        var items = List.of(Item.SHARED_ENERGY_PREMIUM, Item.AVOIDED_LOSSES);
        for (var item : items) {
            assertThat(zonalPrice(settlement, A, item)).isEqualTo(Certainty.UNCERTAIN);
            assertThat(zonalPrice(settled("it-group"), A, item)).isEqualTo(Certainty.FOUND);
        }
        assertThat(zonalPrice(settlement, ROOF, Item.ENERGY_SALE)).isEqualTo(Certainty.UNCERTAIN);
        assertThat(line(settlement, ROOF, Item.ENERGY_SALE).exact()).isEqualTo(Money.eur("1.47")); // mean of 95
    }

    private static Certainty zonalPrice(Settlement settlement, Party party, Item item) {
        return node(line(settlement, party, item).why(), "explain.it.zonal_price")
                .certainty();
    }

    @Test
    void doubtsNoZoneOfAPlantWithoutSun() {
        var mill = plant("roof", Technology.HYDRO, "100", "2024-03-01");
        var settlement = fourHours("it-cer", mill, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.HOUSEHOLD)
                .in("IT")
                .settle(regime("it-cer"));
        var why = line(settlement, A, Item.SHARED_ENERGY_PREMIUM).why();
        assertThat(node(why, "explain.it.tariff").certainty()).isEqualTo(Certainty.FOUND);
        assertThat(node(why, "explain.it.tariff").what().args()).containsEntry("correction", Value.of(BigDecimal.ZERO));
    }
}
