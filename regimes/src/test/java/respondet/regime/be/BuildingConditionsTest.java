package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.BUILDING;
import static respondet.regime.be.Candidates.answer;
import static respondet.regime.be.Candidates.at;
import static respondet.regime.be.Candidates.two;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Verdict.Answer;

/** regimes.md, sections 4.1 and 4.2: what is asked of sharing in one building. */
class BuildingConditionsTest {

    @Test
    void asksABuildingOnlyForARepresentative() {
        assertThat(answer(two(), BUILDING, "representative")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(two().fact("representative", "Z"), BUILDING, "representative"))
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void keepsABuildingInOneBuilding(String same, Answer answer) {
        assertThat(answer(two().fact("same_building", same), BUILDING, "same_building"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, YES", "2026-12-01, UNKNOWN"})
    void knowsWhenBuildingsMayBeCharged(String day, Answer answer) {
        var fixture = at(day, new AllocationKey.Prorata()).member("A", MemberKind.HOUSEHOLD);
        assertThat(answer(fixture, BUILDING, "no_charge")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"96, YES", "97, UNKNOWN"})
    void judgesACommunityByItsLastDay(int quarters, Answer answer) { // 30 November whole, and one quarter-hour more
        var fixture = at("2026-11-30", new AllocationKey.Prorata())
                .member("A", MemberKind.HOUSEHOLD)
                .takes("PZ", StoryA7Test.always(quarters, 1));
        assertThat(answer(fixture, BUILDING, "no_charge")).isEqualTo(answer);
    }
}
