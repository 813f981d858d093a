package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.facts;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.1 and 5.2: each verdict says why, with the figures that its sentence needs. */
class VerdictReasonTest {

    private static CommunityFixture with(Plant roof) {
        return fourHours("it-cer", roof, MemberKind.HOUSEHOLD, MemberKind.HOUSEHOLD, MemberKind.PUBLIC_BODY);
    }

    private static Plant roof(String... facts) {
        return plant("roof", "100", "2024-03-01", facts);
    }

    private static Message reason(String rule, CommunityFixture community) {
        return verdict(community.settle(regime("it-cer")), rule).because();
    }

    @Test
    void asksACommunityInTheOrderOfItsLaw() {
        assertThat(rules("it-cer", roof()))
                .containsExactly(
                        "it.same_substation",
                        "it.minimum_members",
                        "it.main_business",
                        "it.surplus_duty",
                        "it.application",
                        "it.renewable",
                        "it.capacity",
                        "it.entry",
                        "it.constituted",
                        "it.existing_plants");
    }

    @Test
    void asksAGroupForItsBuildingAndNobodyForTheBusiness() {
        assertThat(rules("it-group", roof())).contains("it.same_building").doesNotContain("it.main_business");
        assertThat(rules("it-remote", roof()))
                .contains("it.single_customer")
                .doesNotContain("it.same_building", "it.main_business", "it.minimum_members");
    }

    @Test
    void asksEachHelpedPlantForItsWorks() {
        assertThat(rules("it-cer", roof("grant_share", "0.2")))
                .endsWith("it.grant_share", "it.grant_commune", "it.grant_window", "it.grant_works");
    }

    private static List<String> rules(String regime, Plant roof) {
        return fourHours(regime, roof, MemberKind.HOUSEHOLD, MemberKind.FIRM, MemberKind.PUBLIC_BODY)
                .settle(regime(regime))
                .feasibility()
                .stream()
                .map(Verdict::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "minimum_members, GSE Regole Operative CACER, Parte II, MEMORY",
        "main_business, D.Lgs. 199/2021, 31(1)(b), MEMORY",
        "renewable, D.Lgs. 199/2021, 30(1)(a), MEMORY",
        "capacity, D.Lgs. 199/2021, 8(1)(a), FOUND",
        "surplus_duty, D.M. 414/2023, 3(2), FOUND",
        "same_substation, TIAD, '3, perimeter', FOUND",
        "application, D.M. 414/2023, 3(1), FOUND",
    })
    void namesTheArticle(String rule, String act, String article, Certainty certainty) {
        var verdict = verdict(fourHours("it-cer").settle(regime("it-cer")), rule);
        assertThat(verdict.reference()).isEqualTo(new Reference(act, article));
        assertThat(verdict.certainty()).isEqualTo(certainty);
    }

    @Test
    void countsMembersPointsAndPlants() {
        assertThat(reason("minimum_members", fourHours("it-cer")))
                .isEqualTo(new Message(
                        "verdict.it.minimum_members.yes",
                        Map.of(
                                "members", Value.of(3),
                                "consumers", Value.of(3),
                                "plants", Value.of(1),
                                "needMembers", Value.of(2),
                                "needConsumers", Value.of(2))));
    }

    @Test
    void wantsTwoConsumingPoints() { // two members, of which only one has a meter
        var community = small().member(member("B", MemberKind.HOUSEHOLD));
        assertThat(verdict(community.settle(regime("it-cer")), "minimum_members")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void isContentWithTwoMembersAndTwoPoints() {
        var community = small().member(member("B", MemberKind.HOUSEHOLD))
                .point("PB", "B")
                .takes("PB", 1000);
        assertThat(reason("minimum_members", community).key()).isEqualTo("verdict.it.minimum_members.yes");
    }

    @Test
    void wantsAPlant() {
        var community = CommunityFixture.italy("it-cer")
                .startingAt("2024-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .member(member("B", MemberKind.HOUSEHOLD))
                .point("PA", "A")
                .point("PB", "B")
                .takes("PA", 1000)
                .takes("PB", 1000);
        assertThat(reason("minimum_members", community).key()).isEqualTo("verdict.it.minimum_members.no");
        assertThat(reason("minimum_members", community).args()).containsEntry("plants", Value.of(0));
    }

    @Test
    void doesNotCountWhoLeftBeforeTheLastDay() {
        var community = small().member("B", MemberKind.HOUSEHOLD, "2024-01-01", "2024-06-01")
                .point("PB", "B")
                .takes("PB", 1000);
        assertThat(reason("minimum_members", community).args())
                .containsEntry("members", Value.of(1))
                .containsEntry("consumers", Value.of(1));
    }

    /** One member with one meter, and a roof. */
    private static CommunityFixture small() {
        return CommunityFixture.italy("it-cer")
                .startingAt("2024-06-01T00:00")
                .member(member("A", MemberKind.HOUSEHOLD))
                .plant(roof())
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .price("zonal", "0.1")
                .takes("PA", 1000)
                .gives("PG", 500);
    }

    @Test
    void countsTheCustomersAtADistance() {
        var verdict = verdict(fourHours("it-remote").settle(regime("it-remote")), "single_customer");
        assertThat(verdict.because().args()).containsEntry("members", Value.of(3));
        assertThat(verdict.reference()).isEqualTo(new Reference(Act.DECREE_199, "30(1)"));
    }

    @ParameterizedTest
    @CsvSource({"true, no", "false, yes"})
    void namesTheFirmWhoseBusinessItIs(String first, String answer) {
        var community = with(roof())
                .member(member("D", MemberKind.FIRM, "main_business", "false"))
                .member(member("E", MemberKind.FIRM, "main_business", first));
        var reason = reason("main_business", community);
        assertThat(reason.key()).isEqualTo("verdict.it.main_business." + answer);
        assertThat(reason.args()).isEqualTo(answer.equals("no") ? Map.of("member", Value.of("E")) : Map.of());
    }

    @Test
    void namesTheGuiltyFirmBeforeTheSilentOne() {
        var community = with(roof())
                .member(member("D", MemberKind.FIRM))
                .member(member("E", MemberKind.FIRM, "main_business", "true"));
        assertThat(reason("main_business", community).args()).containsEntry("member", Value.of("E"));
        assertThat(reason("main_business", with(roof()).member(member("D", MemberKind.FIRM)))
                        .args())
                .containsEntry("member", Value.of("D"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSEHOLD, false", "PUBLIC_BODY, false", "ASSOCIATION, false",
        "FIRM, true", "FARMER, true", "SOCIAL_ENTERPRISE, true",
    })
    void takesTheKindForAnEnterpriseUnlessAFactSaysOtherwise(MemberKind kind, boolean enterprise) {
        assertThat(ReservedUse.isEnterprise(of(kind))).isEqualTo(enterprise);
        assertThat(ReservedUse.isEnterprise(of(kind, "enterprise", String.valueOf(!enterprise))))
                .isEqualTo(!enterprise);
    }

    private static Member of(MemberKind kind, String... facts) {
        var since = LocalDate.of(2020, 1, 1);
        return new Member("A", "A", kind, since, Optional.empty(), Optional.empty(), facts(facts));
    }
}
