package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.plantPoint;
import static respondet.regime.it.Italy.point;
import static respondet.regime.it.Italy.regime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.1 and 5.2: each rule at its edge. */
class EligibilityTest {

    @ParameterizedTest
    @CsvSource({"1000, YES", "1000.001, NO"})
    void limitsThePowerOfAPlant(String kW, Answer answer) {
        assertThat(answer("capacity", with(plant("roof", kW, "2024-03-01")))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-15, NO", "2021-12-16, YES"})
    void wantsNewPlants(String inService, Answer answer) {
        assertThat(answer("entry", with(plant("roof", "100", inService)))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-22, '', YES", // 150 days after 24 January 2024
        "2024-06-23, '', UNKNOWN",
        "2025-03-01, 2025-03-01, YES",
        "2025-03-01, 2025-03-02, NO",
    })
    void wantsTheCommunityBeforeItsPlants(String inService, String constituted, Answer answer) {
        var community = with(plant("roof", "100", inService));
        if (!constituted.isEmpty()) {
            community.fact("constituted", constituted);
        }
        assertThat(answer("constituted", community)).isEqualTo(answer);
    }

    @Test
    void doesNotAskAGroupWhenItWasConstituted() {
        var group = fourHours(
                "it-group", plant("roof", "100", "2025-03-01"), MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.FIRM);
        assertThat(answer("constituted", group, "it-group")).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"42, YES", "43, NO"}) // 42 of 140 kW are 30 %; of 141 kW, 43 are more
    void limitsExistingPlants(String kW, Answer answer) {
        var community = with(plant("roof", "98", "2024-03-01"))
                .plant(plant("old", kW, "2015-01-01"))
                .plantPoint("PO", "old")
                .gives("PO", 0, 0, 0, 0);
        assertThat(answer("existing_plants", community)).isEqualTo(answer);
    }

    @Test
    void wantsRenewableSources() {
        assertThat(answer("renewable", with(plant("roof", Technology.COGENERATION, "50", "2024-03-01"))))
                .isEqualTo(Answer.NO);
        assertThat(answer("renewable", with(plant("roof", Technology.HYDRO, "50", "2024-03-01"))))
                .isEqualTo(Answer.YES);
    }

    @Test
    void wantsTwoMembers() {
        assertThat(answer("minimum_members", fourHours("it-cer"))).isEqualTo(Answer.YES);
        assertThat(answer("minimum_members", alone("it-cer"))).isEqualTo(Answer.NO);
    }

    @Test
    void wantsOneCustomerAtADistance() {
        assertThat(answer("single_customer", alone("it-remote"), "it-remote")).isEqualTo(Answer.YES);
        assertThat(answer("single_customer", fourHours("it-remote"), "it-remote"))
                .isEqualTo(Answer.NO);
    }

    private static CommunityFixture alone(String regime) {
        return CommunityFixture.italy(regime)
                .startingAt("2024-06-01T00:00")
                .member("A", MemberKind.FIRM)
                .plant(plant("roof", "100", "2024-03-01"))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.1")
                .takes("PA", 1000)
                .gives("PG", 500);
    }

    @ParameterizedTest
    @CsvSource({"true, NO", "false, YES", ", UNKNOWN"})
    void asksForTheMainBusinessOfFirms(String mainBusiness, Answer answer) {
        var firm = mainBusiness == null
                ? member("D", MemberKind.FIRM)
                : member("D", MemberKind.FIRM, "main_business", mainBusiness);
        var community = fourHours(
                        "it-cer",
                        plant("roof", "100", "2024-03-01"),
                        MemberKind.HOUSEHOLD,
                        MemberKind.HOUSEHOLD,
                        MemberKind.PUBLIC_BODY)
                .member(firm);
        assertThat(answer("main_business", community)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "surplus_duty, surplus_duty_in_statute, true, YES",
        "surplus_duty, surplus_duty_in_statute, false, NO",
        "surplus_duty, none, none, UNKNOWN",
        "application, application_date, 2027-12-31, YES",
        "application, application_date, 2028-01-01, NO",
        "application, none, none, UNKNOWN",
    })
    void readsTheFactsOfTheCommunity(String rule, String fact, String value, Answer answer) {
        assertThat(answer(rule, fourHours("it-cer").fact(fact, value))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void wantsAGroupInOneBuilding(String value, Answer answer) {
        assertThat(answer("same_building", fourHours("it-group").fact("same_building", value), "it-group"))
                .isEqualTo(answer);
        assertThat(answer("same_building", fourHours("it-group"), "it-group")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "grant_commune, 2025-06-25, 5000, YES",
        "grant_commune, 2025-06-25, 5001, NO",
        "grant_commune, 2025-06-26, 50000, YES",
        "grant_commune, 2025-06-26, 50001, NO",
        "grant_window, 2025-11-30, 1, YES",
        "grant_window, 2025-12-01, 1, NO",
        "grant_window, 2024-01-24, 1, YES",
        "grant_window, 2024-01-23, 1, NO",
    })
    void checksTheGrantAsTheLawStoodOnTheDayOfApplication(String rule, String day, String inhabitants, Answer answer) {
        var community = with(helped("2024-03-01", "0.4", "2024-01-01"))
                .fact("grant_application_date", day)
                .fact("commune_inhabitants", inhabitants);
        assertThat(answer(rule, community)).isEqualTo(answer);
    }

    @Test
    void doesNotGuessTheFactsOfAGrant() {
        var community = with(plant("roof", "100", "2024-03-01", "grant_share", "0.2"));
        assertThat(answer("grant_commune", community)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer("grant_window", community)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer("grant_works", community)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // application, operation, works finished: 18 months before D.M. 127/2025, then 24, and a last day
        "2025-01-01, 2025-07-01, 2024-01-01, YES",
        "2025-01-01, 2025-07-02, 2024-01-01, NO",
        "2025-06-26, 2026-01-01, 2024-01-01, YES",
        "2025-06-26, 2026-01-02, 2024-01-01, NO",
        "2025-06-26, 2027-12-31, 2026-06-30, YES",
        "2025-06-26, 2028-01-01, 2026-06-30, NO",
        "2025-06-26, 2026-07-02, 2026-07-01, NO",
    })
    void checksTheDaysOfWorksAndOperation(String applied, String inService, String works, Answer answer) {
        var community = with(helped(inService, "0.4", works)).fact("grant_application_date", applied);
        assertThat(answer("grant_works", community)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"0.40, YES", "0.41, NO"})
    void limitsTheGrant(String share, Answer answer) {
        assertThat(answer("grant_share", with(helped("2024-03-01", share, "2024-01-01"))))
                .isEqualTo(answer);
    }

    @Test
    void asksNothingAboutGrantsWhereThereIsNone() {
        assertThat(fourHours("it-cer").settle(regime("it-cer")).feasibility())
                .extracting(Verdict::rule)
                .noneMatch(rule -> rule.startsWith("it.grant"));
    }

    @Test
    void letsEachSubstationShareForItself() {
        var community = fourHours("it-cer")
                .fact("substation", "AC1")
                .plant(plant("mill", "50", "2024-03-01"))
                .point(plantPoint("PM", "mill", "AC2"))
                .point(point("PX", "A", "AC2"))
                .takes("PX", 1, 1, 1, 1)
                .gives("PM", 1, 1, 1, 1);
        assertThat(answer("same_substation", community)).isEqualTo(Answer.YES);
    }

    @Test
    void doesNotGuessASubstation() {
        assertThat(answer("same_substation", fourHours("it-cer"))).isEqualTo(Answer.UNKNOWN);
    }

    private static Plant helped(String inService, String grant, String works) {
        return plant("roof", Technology.PV, "100", inService, "grant_share", grant, "works_completed", works);
    }

    private static CommunityFixture with(Plant roof) {
        return fourHours("it-cer", roof, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.PUBLIC_BODY);
    }

    private static Answer answer(String rule, CommunityFixture community) {
        return answer(rule, community, "it-cer");
    }

    private static Answer answer(String rule, CommunityFixture community, String regime) {
        return community.settle(regime(regime)).feasibility().stream()
                .filter(verdict -> verdict.rule().equals("it." + rule))
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
