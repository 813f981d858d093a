package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.CITIZEN;
import static respondet.regime.be.Candidates.RENEWABLE;
import static respondet.regime.be.Candidates.answer;
import static respondet.regime.be.Candidates.at;
import static respondet.regime.be.Candidates.member;
import static respondet.regime.be.Candidates.two;
import static respondet.regime.be.Candidates.verdict;
import static respondet.regime.be.Candidates.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Value;
import respondet.core.law.Verdict.Answer;

/** regimes.md, section 4.2: who takes part in a form of sharing, and who may hold control. */
class ParticipantsTest {

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

    @Test
    void asksNothingOfWhoHasLeft() { // a firm that nothing is known of, until 1 June
        var fixture = two().member("F", MemberKind.FIRM, "2020-01-01", "2026-06-01");
        assertThat(answer(fixture, RENEWABLE, "member_kinds")).isEqualTo(Answer.YES);
        assertThat(answer(fixture.takes("PZ", 1), CITIZEN, "control")).isEqualTo(Answer.YES);
        var before = two().member("F", MemberKind.FIRM, "2020-01-01", "2026-06-02");
        assertThat(answer(before, RENEWABLE, "member_kinds")).isEqualTo(Answer.UNKNOWN);
    }
}
