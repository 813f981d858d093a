package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.BUILDING;
import static respondet.regime.be.Candidates.CITIZEN;
import static respondet.regime.be.Candidates.RENEWABLE;
import static respondet.regime.be.Candidates.two;
import static respondet.regime.be.Candidates.verdict;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.settlement.Regime;

/** regimes.md, sections 4.1 and 4.2: what each form is asked, and that a missing fact is named. */
class EligibilityTest {

    @Test
    void opensEachFormByItsOwnIdentifier() {
        assertThat(List.of(BUILDING.id(), RENEWABLE.id(), CITIZEN.id()))
                .containsExactly("be-building", "be-cer", "be-cec");
        assertThat(BUILDING.carriesOver()).isFalse();
        assertThat(BUILDING.firstDay()).isEqualTo(LocalDate.of(2022, 10, 15));
    }

    @Test
    void asksEachFormItsOwnQuestions() {
        assertThat(rules(WalloonRegime.building()))
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
        assertThat(rules(WalloonRegime.renewableCommunity()))
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
        assertThat(rules(WalloonRegime.citizenCommunity())).contains("be.control", "be.region", "be.any_source");
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
    }

    @Test
    void declaresEveryFactItReads() {
        var ofAll = List.of(
                "COMMUNITY green_certificate_quota_percent LIST",
                "COMMUNITY green_certificate_price LIST",
                "MEMBER vat_percent LIST",
                "MEMBER excise_per_kwh LIST",
                "MEMBER protected FLAG",
                "COMMUNITY social_tariff NUMBER",
                "MEMBER social_tariff NUMBER",
                "MEMBER local_authority FLAG",
                "MEMBER size TEXT",
                "MEMBER energy_business FLAG",
                "COMMUNITY controlled_by LIST",
                "COMMUNITY same_building FLAG",
                "COMMUNITY communes LIST",
                "COMMUNITY substations LIST",
                "COMMUNITY legal_form TEXT",
                "COMMUNITY representative TEXT",
                "COMMUNITY notified DATE",
                "COMMUNITY dso_agreement DATE",
                "COMMUNITY authorised DATE",
                "POINT smart_meter FLAG",
                "POINT compensation_given_up FLAG");
        assertThat(facts(WalloonRegime.building())).containsExactlyInAnyOrderElementsOf(ofAll);
        assertThat(facts(WalloonRegime.citizenCommunity()))
                .containsAll(ofAll)
                .contains("COMMUNITY benefits_before_profit FLAG", "COMMUNITY largest_vote_percent NUMBER")
                .hasSize(ofAll.size() + 2);
    }

    private static List<String> facts(Regime regime) {
        return regime.facts().stream()
                .map(fact -> fact.scope() + " " + fact.name() + " " + fact.type())
                .toList();
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
}
