package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;
import respondet.core.settlement.Regime;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** regimes.md, sections 4.1, 4.2 and 4.8: one test per rule, and one per change of a rule. */
class EligibilityTest {

    private static final Regime BUILDING = WalloonRegime.building();
    private static final Regime RENEWABLE = WalloonRegime.renewableCommunity();
    private static final Regime CITIZEN = WalloonRegime.citizenCommunity();

    private static CommunityFixture two() {
        return at("2026-06-01", new AllocationKey.Prorata()).member("A", MemberKind.HOUSEHOLD);
    }

    private static CommunityFixture at(String day, AllocationKey key) {
        return CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(day + "T00:00")
                .member("Z", MemberKind.HOUSEHOLD)
                .point("PZ", "Z")
                .takes("PZ", 1)
                .key("2022-10-15", key);
    }

    private static Member member(MemberKind kind, Map<String, List<String>> facts) {
        return new Member(
                "A", "A", kind, LocalDate.of(2000, 1, 1), Optional.empty(), Optional.empty(), new Facts(facts));
    }

    private static Optional<Verdict> find(CommunityFixture fixture, Regime regime, String rule) {
        return fixture.settle(regime).feasibility().stream()
                .filter(verdict -> verdict.rule().equals("be." + rule))
                .findFirst();
    }

    private static Verdict verdict(CommunityFixture fixture, Regime regime, String rule) {
        return find(fixture, regime, rule).orElseThrow();
    }

    private static Answer answer(CommunityFixture fixture, Regime regime, String rule) {
        return verdict(fixture, regime, rule).answer();
    }

    @Test
    void asksEachFormItsOwnQuestions() {
        assertThat(rules(BUILDING))
                .containsExactly(
                        "be.participants",
                        "be.building_members",
                        "be.same_building",
                        "be.renewable",
                        "be.representative",
                        "be.notification",
                        "be.one_sharing",
                        "be.smart_meter",
                        "be.compensation",
                        "be.key",
                        "be.no_charge");
        assertThat(rules(RENEWABLE))
                .containsExactly(
                        "be.participants",
                        "be.member_kinds",
                        "be.proximity",
                        "be.renewable",
                        "be.legal_person",
                        "be.authorisation",
                        "be.one_sharing",
                        "be.smart_meter",
                        "be.compensation",
                        "be.key",
                        "be.aim",
                        "be.autonomy",
                        "be.no_local_authority");
        assertThat(rules(CITIZEN)).contains("be.control", "be.region", "be.any_source");
    }

    private static List<String> rules(Regime regime) {
        return two().settle(regime).feasibility().stream().map(Verdict::rule).toList();
    }

    @Test
    void namesTheMissingFact() {
        for (var verdict : two().settle(BUILDING).feasibility()) {
            boolean missing = verdict.because().key().equals("verdict.be.missing_fact");
            var key = "verdict." + verdict.rule() + "." + verdict.answer().id();
            assertThat(missing || verdict.because().key().equals(key))
                    .as("%s", verdict)
                    .isTrue();
        }
        assertThat(verdict(two(), BUILDING, "notification").because().args())
                .containsEntry("fact", Value.of("notified"));
        assertThat(verdict(two().fact("notified", "2026-01-01"), BUILDING, "notification")
                        .because()
                        .args())
                .containsEntry("fact", Value.of("dso_agreement"));
        var declared = BUILDING.facts().stream().map(fact -> fact.name()).toList();
        assertThat(declared).contains("notified", "same_building", "smart_meter", "protected", "social_tariff");
    }

    @Test
    void needsTwoParticipantsAtAnyTime() {
        assertThat(answer(two(), RENEWABLE, "participants")).isEqualTo(Answer.YES);
        var alone = at("2026-06-01", new AllocationKey.Prorata());
        assertThat(answer(alone, RENEWABLE, "participants")).isEqualTo(Answer.NO);
        var later = at("2026-06-01", new AllocationKey.Prorata())
                .member("A", MemberKind.HOUSEHOLD, "2026-06-02", "2026-07-01")
                .takes("PZ", StoryA7Test.always(2 * 96, 1));
        assertThat(verdict(later, RENEWABLE, "participants").because().args()).containsEntry("members", Value.of(1));
    }

    @ParameterizedTest
    @CsvSource({"PV, YES", "BIOGAS, YES", "COGENERATION, NO", "OTHER, NO"})
    void takesRenewableEnergyOnly(Technology technology, Answer answer) {
        var day = LocalDate.of(2024, 1, 1);
        var fixture = two().plant(new Plant("P", "A", technology, Power.kW("10"), day, Facts.NONE));
        assertThat(answer(fixture, RENEWABLE, "renewable")).isEqualTo(answer);
        assertThat(answer(fixture, BUILDING, "renewable")).isEqualTo(answer);
        assertThat(answer(fixture, CITIZEN, "any_source")).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"cooperative, YES", "non_profit_association, YES", "limited_company, NO"})
    void takesCooperativesAndNonProfitAssociations(String legalForm, Answer answer) {
        assertThat(answer(two().fact("legal_form", legalForm), RENEWABLE, "legal_person"))
                .isEqualTo(answer);
        assertThat(answer(two().fact("legal_form", legalForm), CITIZEN, "legal_person"))
                .isEqualTo(answer);
        assertThat(answer(two(), CITIZEN, "legal_person")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void asksABuildingOnlyForARepresentative() {
        assertThat(answer(two(), BUILDING, "representative")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(two().fact("representative", "Z"), BUILDING, "representative"))
                .isEqualTo(Answer.YES);
    }

    private static CommunityFixture with(MemberKind kind, String... namesAndValues) {
        var facts = new java.util.TreeMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return at("2026-06-01", new AllocationKey.Prorata()).member(member(kind, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "small, false, YES, YES",
        "medium, false, YES, UNKNOWN",
        "large, false, NO, UNKNOWN",
        "small, true, NO, UNKNOWN"
    })
    void limitsEnterprisesBySizeAndBusiness(String size, String energy, Answer member, Answer control) {
        for (var kind : List.of(MemberKind.FIRM, MemberKind.SOCIAL_ENTERPRISE, MemberKind.ASSOCIATION)) {
            var fixture = with(kind, "size", size, "energy_business", energy);
            assertThat(answer(fixture, RENEWABLE, "member_kinds")).isEqualTo(member);
            assertThat(answer(fixture, CITIZEN, "control")).isEqualTo(control);
        }
    }

    @Test
    void namesWhoseKindIsNotKnown() {
        assertThat(answer(two(), RENEWABLE, "member_kinds")).isEqualTo(Answer.YES);
        assertThat(answer(with(MemberKind.FARMER), RENEWABLE, "member_kinds")).isEqualTo(Answer.YES);
        var firm = verdict(with(MemberKind.FIRM, "size", "small"), RENEWABLE, "member_kinds");
        assertThat(firm.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(firm.because().args()).containsEntry("members", Value.of("A"));
        assertThat(answer(with(MemberKind.PUBLIC_BODY), RENEWABLE, "member_kinds"))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(with(MemberKind.PUBLIC_BODY, "local_authority", "true"), RENEWABLE, "member_kinds"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void refusesControlByWhoMayNotHoldIt() {
        var large = with(MemberKind.FIRM, "size", "large", "energy_business", "false");
        assertThat(answer(large.fact("controlled_by", "A"), CITIZEN, "control")).isEqualTo(Answer.NO);
        assertThat(answer(large.fact("controlled_by", "Z"), CITIZEN, "control")).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void keepsABuildingInOneBuilding(String same, Answer answer) {
        assertThat(answer(two().fact("same_building", same), BUILDING, "same_building"))
                .isEqualTo(answer);
    }

    @Test
    void keepsACommunityInOneCommuneOrBehindOneSubstation() {
        assertThat(answer(two().fact("communes", "Namur", "Namur"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
        var twoCommunes = two().fact("communes", "Namur", "Andenne");
        assertThat(answer(twoCommunes, RENEWABLE, "proximity")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(twoCommunes.fact("substations", "S1"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
        var far = verdict(twoCommunes.fact("substations", "S1", "S2"), RENEWABLE, "proximity");
        assertThat(far.answer()).isEqualTo(Answer.NO);
        assertThat(far.certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(far.because().args()).containsEntry("communes", Value.of("Namur, Andenne"));
        assertThat(answer(two().fact("substations", "S1"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
    }

    private static CommunityFixture pointWith(Share part, Map<String, List<String>> facts) {
        return two().point(new AccountingPoint(
                "PA",
                "PA",
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                part,
                Optional.empty(),
                new Facts(facts)));
    }

    @Test
    void letsAPointTakePartInOneSharingOnly() {
        assertThat(answer(two(), RENEWABLE, "one_sharing")).isEqualTo(Answer.YES);
        var divided = verdict(pointWith(Share.of("0.5"), Map.of()).takes("PA", 1), RENEWABLE, "one_sharing");
        assertThat(divided.answer()).isEqualTo(Answer.NO);
        assertThat(divided.because().args()).containsEntry("points", Value.of("PA"));
    }

    @ParameterizedTest
    @CsvSource({"smart_meter, smart_meter", "compensation, compensation_given_up"})
    void looksAtEveryPoint(String rule, String fact) {
        var no = pointWith(Share.ALL, Map.of(fact, List.of("false"))).takes("PA", 1);
        assertThat(answer(no, BUILDING, rule)).isEqualTo(Answer.NO);
        var oneOpen = pointWith(Share.ALL, Map.of(fact, List.of("true"))).takes("PA", 1);
        assertThat(answer(oneOpen, BUILDING, rule)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, YES", "2026-06-02, NO"})
    void wantsTheProcedureBeforeTheFirstDay(String day, Answer answer) {
        var building = two().fact("notified", "2026-01-01").fact("dso_agreement", day);
        assertThat(answer(building, BUILDING, "notification")).isEqualTo(answer);
        assertThat(answer(building, RENEWABLE, "authorisation"))
                .isEqualTo(answer == Answer.NO ? Answer.NO : Answer.UNKNOWN);
        assertThat(answer(building.fact("authorised", day), RENEWABLE, "authorisation"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"33, YES", "33.1, NO"})
    void letsNobodyDominate(String percent, Answer answer) {
        var verdict = verdict(two().fact("largest_vote_percent", percent), RENEWABLE, "autonomy");
        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(answer(two(), RENEWABLE, "autonomy")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-15, UNKNOWN",
        "2023-09-28, YES",
        "2025-03-27, YES",
        "2025-03-28, UNKNOWN",
        "2026-02-24, UNKNOWN",
        "2026-02-25, YES"
    })
    void knowsWhenTheRulesOnLocalAuthoritiesHold(String day, Answer answer) {
        var fixture = at(day, new AllocationKey.Prorata()).member(member(MemberKind.PUBLIC_BODY, Map.of()));
        assertThat(answer(fixture, RENEWABLE, "local_authority")).isEqualTo(answer);
        assertThat(find(fixture, BUILDING, "local_authority")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, YES", "2026-12-01, UNKNOWN"})
    void knowsWhenBuildingsMayBeCharged(String day, Answer answer) {
        var fixture = at(day, new AllocationKey.Prorata()).member("A", MemberKind.HOUSEHOLD);
        assertThat(answer(fixture, BUILDING, "no_charge")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void wantsBenefitsBeforeProfit(String benefits, Answer answer) {
        assertThat(answer(two().fact("benefits_before_profit", benefits), CITIZEN, "aim"))
                .isEqualTo(answer);
    }

    @Test
    void saysWhichKeysMustBeAskedFor() {
        for (var key : WalloonExampleTest.KEYS) {
            boolean standard = key.kind().equals("equal")
                    || key.kind().equals("specific")
                    || key.kind().equals("prorata");
            var verdict = verdict(Quarters.example("be-cer", key), RENEWABLE, "key");
            assertThat(verdict.answer()).isEqualTo(standard ? Answer.YES : Answer.UNKNOWN);
            assertThat(verdict.because().args().containsValue(new Value.Word("explain.be.key." + key.kind())))
                    .isNotEqualTo(standard);
        }
    }

    @Test
    void opensEachFormByItsOwnIdentifier() {
        assertThat(List.of(BUILDING.id(), RENEWABLE.id(), CITIZEN.id()))
                .containsExactly("be-building", "be-cer", "be-cec");
        assertThat(BUILDING.carriesOver()).isFalse();
        assertThat(BUILDING.firstDay()).isEqualTo(LocalDate.of(2022, 10, 15));
    }
}
