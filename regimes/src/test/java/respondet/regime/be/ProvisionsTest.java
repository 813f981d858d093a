package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.NotInForce;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;
import respondet.regime.be.IncentiveTariff.Band;

/** Each provision of regimes.md, sections 4.5 and 4.8, on the shared example unless said. */
class ProvisionsTest {

    private static final AllocationKey SPECIFIC = new AllocationKey.Specific(Quarters.SHARES);
    private static final Party A = Party.member("A");
    private static final Party ROOF = Party.plant("roof");

    private static CommunityFixture example() {
        return Quarters.example("be-cer", SPECIFIC);
    }

    private static Settlement settle(CommunityFixture fixture) {
        return fixture.settle(WalloonRegime.renewableCommunity());
    }

    private static List<Problem> problems(Settlement settlement, ProblemKind kind) {
        return settlement.valuation().problems().stream()
                .filter(problem -> problem.kind() == kind)
                .toList();
    }

    private static List<String> hints(Settlement settlement, ProblemKind kind) {
        return problems(settlement, kind).stream()
                .map(problem -> problem.hint().key())
                .toList();
    }

    private static String internal(Settlement settlement, Party party) {
        return Quarters.amount(settlement, party, AmountKind.INTERNAL_PRICE, Item.SHARING_PRICE);
    }

    private static String certificates(Settlement settlement) {
        return Quarters.amount(settlement, Party.community(), AmountKind.FEE, Item.GREEN_CERTIFICATES);
    }

    @Test
    void letsTheInternalPriceBeZero() {
        var settlement = settle(example().price("internal", "0"));
        assertThat(internal(settlement, A)).isEqualTo("0");
        assertThat(problems(settlement, ProblemKind.MISSING_PRICE)).isEmpty();
    }

    @Test
    void takesTheInternalPriceOfEachQuarterHour() { // A: 2 kWh at 0.10, 1 at 0.20, 1 at 0.05
        var settlement = settle(example().priceEach("internal", "0.30", "0.10", "0.20", "0.05"));
        assertThat(internal(settlement, A)).isEqualTo("-0.45");
        // all: 3.5 kWh at 0.10, 5.5 at 0.20, 2.0 at 0.05
        assertThat(internal(settlement, ROOF)).isEqualTo("1.55");
        var why = settlement.linesOf(A).stream()
                .filter(line -> line.kind() == AmountKind.INTERNAL_PRICE)
                .findFirst()
                .orElseThrow()
                .why();
        assertThat(why.parts().get(1).operation()).isEqualTo(Operation.SUM_OVER_INTERVALS);
        assertThat(Recomputed.number(why.parts().get(1).parts().get(1).value())).isEqualByComparingTo("0.1125");
        assertThat(why.parts().get(1).parts().get(1).what().key()).isEqualTo("explain.be.mean_price");
    }

    @Test
    void balancesTheInternalPriceExactly() {
        var settlement = settle(example()
                .priceEach("internal", "0.30", "0.123456789", "0.2", "0.05")
                .plant("barn", "A", "50")
                .plantPoint("PH", "barn")
                .gives("PH", 7, 11, 13, 17));
        var sum = settlement.lines().stream()
                .filter(line -> line.kind() == AmountKind.INTERNAL_PRICE && line.item() == Item.SHARING_PRICE)
                .map(Line::exact)
                .reduce(Money.eur("0"), Money::plus);
        assertThat(sum.isZero()).isTrue();
    }

    @Test
    void leavesOutWhatHasNoPrice() {
        var settlement = settle(Quarters.withoutPrices("be-cer", SPECIFIC).tariff("home", "", "grid", "0.14"));
        assertThat(settlement.lines()).isEmpty();
        assertThat(problems(settlement, ProblemKind.MISSING_PRICE))
                .extracting(problem -> problem.hint().args().get("price") + " "
                        + problem.point().orElse("-"))
                .containsExactly(
                        text("energy", "PA"),
                        text("energy", "PB"),
                        text("energy", "PC"),
                        text("internal", "-"),
                        text("injection", "-"));
        assertThat(hints(settlement, ProblemKind.MISSING_PRICE)).containsOnly("problem.be.missing_price");
    }

    private static String text(String price, String point) {
        return Value.of(price) + " " + point;
    }

    @Test
    void leavesOutAllInternalPaymentsWhereOneQuarterHourHasNoPrice() {
        var settlement = settle(example().priceEach("internal", "0.10", "", "0.10", "0.10"));
        assertThat(internal(settlement, A)).isEqualTo("none");
        assertThat(internal(settlement, ROOF)).isEqualTo("none");
        // nothing is shared in the first quarter-hour, so its price is not needed
        assertThat(internal(settle(example().priceEach("internal", "", "0.1", "0.1", "0.1")), A))
                .isEqualTo("-0.4");
    }

    @Test
    void missesThePriceOfDistributionOnlyInOneBuilding() {
        var fixture = Quarters.example("be-building", SPECIFIC).tariff("home", "", "energy", "0.13");
        var building = fixture.settle(WalloonRegime.building());
        assertThat(problems(building, ProblemKind.MISSING_PRICE)).hasSize(3);
        assertThat(problems(settle(fixture), ProblemKind.MISSING_PRICE)).isEmpty();
    }

    @Test
    void sumsTheValueOverAllPointsOfAMember() { // A's second point takes the same again, dearer
        var settlement = settle(example()
                .tariff("shop", "", "energy", "0.23")
                .point("PA2", "A", "shop")
                .takes("PA2", 1000, 2000, 1000, 3000));
        // specific, C doubled: t2 min(3.0, 4.0), t3 min(5.0, 2.0), t4 min(1.0, 6.0): 6 kWh, half at each point
        assertThat(Quarters.amount(settlement, A, AmountKind.AVOIDED_COST, Item.ENERGY))
                .isEqualTo("1.08");
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01, none", "2025-01-01, 0.256", "2026-01-01, 0.256"})
    void reducesDistributionFromTheMethodologyOn(String date, String reduction) {
        var moved = CommunityFixture.belgium("be-building")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(date + "T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "home")
                .plant("roof", "A", "100")
                .plantPoint("PG", "roof")
                .tariff("home", "", "energy", "0.13", "distribution", "0.08")
                .key("2023-01-01", new AllocationKey.Prorata())
                .takes("PA", 4000)
                .gives("PG", 4000)
                .settle(WalloonRegime.building());
        assertThat(Quarters.amount(moved, A, AmountKind.AVOIDED_COST, Item.DISTRIBUTION_REDUCTION))
                .isEqualTo(reduction);
        assertThat(hints(moved, ProblemKind.UNCERTAIN_LAW).contains("problem.be.distribution_uncertain"))
                .isEqualTo(!reduction.equals("none"));
    }

    @Test
    void marksTheReductionAsUncertain() {
        var settlement = Quarters.example("be-building", SPECIFIC).settle(WalloonRegime.building());
        assertThat(settlement.linesOf(A).stream()
                        .filter(line -> line.item() == Item.DISTRIBUTION_REDUCTION)
                        .map(line -> line.why().certainty()))
                .containsExactly(Certainty.UNCERTAIN);
    }

    @Test
    void chargesTheCommunityForCertificates() { // 11 kWh, quota 40 %, 65 EUR for one MWh
        var settlement = settle(example()
                .fact("green_certificate_quota_percent", "2025=38", "2026=40")
                .fact("green_certificate_price", "65"));
        assertThat(certificates(settlement)).isEqualTo("-0.286");
        assertThat(problems(settlement, ProblemKind.UNKNOWN_FEE)).isEmpty();
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
        var line = settlement.linesOf(Party.community()).stream()
                .filter(each -> each.kind() == AmountKind.FEE && each.item() == Item.GREEN_CERTIFICATES)
                .findFirst()
                .orElseThrow();
        assertThat(line.why().reference()).contains(Acts.decree("35quaterdecies §1 7°"));
    }

    @Test
    void saysThatAnUnknownYearOfCertificatesIsUnknown() {
        var settlement = settle(
                example().fact("green_certificate_quota_percent", "2025=38").fact("green_certificate_price", "65"));
        assertThat(certificates(settlement)).isEqualTo("none");
        assertThat(problems(settlement, ProblemKind.UNKNOWN_FEE))
                .extracting(problem -> problem.hint().args().get("year"))
                .containsExactly(Value.of("2026"));
    }

    @Test
    void readsTheTermsOfAYear() {
        var facts = new Facts(Map.of(
                "green_certificate_quota_percent",
                List.of("30", "2026= 40"),
                "green_certificate_price",
                List.of("65")));
        var euro = Currency.getInstance("EUR");
        assertThat(CertificateTerms.of(facts, Year.of(2026), euro).orElseThrow().quotaPercent())
                .isEqualByComparingTo("40");
        assertThat(CertificateTerms.of(facts, Year.of(2027), euro).orElseThrow().quotaPercent())
                .isEqualByComparingTo("30");
        assertThat(CertificateTerms.of(Facts.NONE, Year.of(2026), euro)).isEmpty();
    }

    private static CommunityFixture withProtected(Map<String, List<String>> facts) {
        var kept = Quarters.example("be-cer", SPECIFIC);
        var day = LocalDate.of(2000, 1, 1);
        kept.member(
                new Member("D", "D", MemberKind.HOUSEHOLD, day, Optional.empty(), Optional.empty(), new Facts(facts)));
        return kept.point("PD", "D", "home")
                .takes("PD", 0, 1000, 0, 0)
                .key("2026-01-01", new AllocationKey.Cascade(List.of("D", "A", "B", "C")));
    }

    @ParameterizedTest
    @CsvSource({"0.10, none", "0.1, none", "0.099, problem.be.social_tariff_exceeded"})
    void warnsAProtectedMemberWhereSharingCostsMore(String socialTariff, String hint) { // internal price 0.10
        var own = settle(withProtected(Map.of("protected", List.of("true"), "social_tariff", List.of(socialTariff))));
        var common = settle(withProtected(Map.of("protected", List.of("true"))).fact("social_tariff", socialTariff));
        for (var settlement : List.of(own, common)) {
            assertThat(String.join(" ", hints(settlement, ProblemKind.WARNING_TO_MEMBER)))
                    .isEqualTo(hint.equals("none") ? "" : hint);
        }
    }

    @Test
    void countsCertificatesInTheWarning() { // 1 kWh: 0.10 + 40 % of 0.065 = 0.126 against 0.11
        var settlement = settle(withProtected(Map.of("protected", List.of("true"), "social_tariff", List.of("0.11")))
                .fact("green_certificate_quota_percent", "40")
                .fact("green_certificate_price", "65"));
        assertThat(problems(settlement, ProblemKind.WARNING_TO_MEMBER)
                        .getFirst()
                        .hint()
                        .args())
                .containsEntry("cost", Value.of(Money.eur("0.126")))
                .containsEntry("social", Value.of(Money.eur("0.11")))
                .containsEntry("more", Value.of(Money.eur("0.016")))
                .containsEntry("member", Value.of("D"));
    }

    @Test
    void tellsAProtectedMemberThatTheSocialTariffIsLost() {
        assertThat(hints(settle(withProtected(Map.of("protected", List.of("true")))), ProblemKind.WARNING_TO_MEMBER))
                .containsExactly("problem.be.social_tariff_lost");
        assertThat(hints(settle(withProtected(Map.of("protected", List.of("false")))), ProblemKind.WARNING_TO_MEMBER))
                .isEmpty();
    }

    @Test
    void saysThatAPlantOwnersOwnInjectionIsNotKeptOut() { // B owns the roof and takes part in three quarter-hours
        var settlement = settle(example());
        assertThat(problems(settlement, ProblemKind.UNCERTAIN_LAW)
                        .getFirst()
                        .hint()
                        .args())
                .containsEntry("intervals", Value.of(3));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true"})
    void remarksThatBuildingsMayBeCharged(String day, boolean remarked) {
        var fixture = CommunityFixture.belgium("be-building")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(day + "T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "home")
                .plant("roof", "A", "100")
                .plantPoint("PG", "roof")
                .key("2023-01-01", new AllocationKey.Prorata())
                .takes("PA", 4000)
                .gives("PG", 4000);
        assertThat(hints(fixture.settle(WalloonRegime.building()), ProblemKind.UNKNOWN_FEE)
                        .contains("problem.be.building_charge"))
                .isEqualTo(remarked);
        assertThat(hints(settle(fixture), ProblemKind.UNKNOWN_FEE)).doesNotContain("problem.be.building_charge");
    }

    /** regimes.md, section 4.5: ECO 1-7 and 11-17, MEDIUM 7-11 and 22-1, PEAK 17-22. */
    @ParameterizedTest
    @CsvSource({
        "00:59, MEDIUM",
        "01:00, ECO",
        "06:59, ECO",
        "07:00, MEDIUM",
        "10:59, MEDIUM",
        "11:00, ECO",
        "16:59, ECO",
        "17:00, PEAK",
        "21:59, PEAK",
        "22:00, MEDIUM",
        "23:59, MEDIUM"
    })
    void knowsTheBandOfALocalTime(String time, Band band) {
        var found = IncentiveTariff.load().bandAt(LocalDate.of(2026, 1, 1), LocalTime.parse(time));
        assertThat(found.value()).isEqualTo(band);
        assertThat(found.certainty()).isEqualTo(Certainty.MEMORY);
    }

    @Test
    void refusesBandsBeforeTheyExistOrThatLeaveAGap() {
        var noon = LocalTime.NOON;
        var tariff = IncentiveTariff.load();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tariff.bandAt(LocalDate.of(2025, 12, 31), noon))
                .isInstanceOf(NotInForce.class);
        var gap = List.of(new IncentiveTariff.Hours(Band.ECO, 0, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> new IncentiveTariff.Bands(gap));
    }
}
