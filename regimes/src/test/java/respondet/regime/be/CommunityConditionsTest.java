package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.BUILDING;
import static respondet.regime.be.Candidates.CITIZEN;
import static respondet.regime.be.Candidates.RENEWABLE;
import static respondet.regime.be.Candidates.answer;
import static respondet.regime.be.Candidates.at;
import static respondet.regime.be.Candidates.find;
import static respondet.regime.be.Candidates.member;
import static respondet.regime.be.Candidates.two;
import static respondet.regime.be.Candidates.verdict;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict.Answer;

/** regimes.md, sections 4.1, 4.2 and 4.8: legal person, aim, autonomy and local authorities of a community. */
class CommunityConditionsTest {

    @ParameterizedTest
    @CsvSource({"cooperative, YES", "non_profit_association, YES", "limited_company, NO"})
    void takesCooperativesAndNonProfitAssociations(String legalForm, Answer answer) {
        assertThat(answer(two().fact("legal_form", legalForm), RENEWABLE, "legal_person"))
                .isEqualTo(answer);
        assertThat(answer(two().fact("legal_form", legalForm), CITIZEN, "legal_person"))
                .isEqualTo(answer);
        assertThat(answer(two(), CITIZEN, "legal_person")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void wantsBenefitsBeforeProfit(String benefits, Answer answer) {
        assertThat(answer(two().fact("benefits_before_profit", benefits), CITIZEN, "aim"))
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
}
