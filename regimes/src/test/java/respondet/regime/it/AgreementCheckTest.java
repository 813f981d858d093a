package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.CommunityFixture;

class AgreementCheckTest {

    @ParameterizedTest
    @CsvSource({
        "zone, WEST, WRONG_VALUE",
        "voltage, HIGH, WRONG_VALUE",
        "reserved_use, party, WRONG_VALUE",
        "reserved_split, A, WRONG_VALUE",
        "reserved_split, A=x, WRONG_VALUE",
        "reserved_split, A=1.1, WRONG_SUM",
        "reserved_split, X=0.5, UNKNOWN_REFERENCE",
        "reserved_split, B=0.00001, RULE_BROKEN",
    })
    void refusesFactsThatItCannotWorkWith(String fact, String value, ProblemKind kind) {
        assertThat(kinds(fourHours("it-cer").fact(fact, value))).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"zone, WEST", "voltage, HIGH", "grant_share, 1.01", "grant_share, -0.01"})
    void refusesFactsOfAPlant(String fact, String value) {
        var roof = plant("roof", "100", "2024-03-01", fact, value);
        var community = fourHours("it-cer", roof, MemberKind.FIRM, MemberKind.FIRM, MemberKind.FIRM);
        assertThat(kinds(community)).containsExactly(ProblemKind.WRONG_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "zone, centre",
        "voltage, medium",
        "reserved_use, members",
        "reserved_use, social_purposes",
        "reserved_split, A=1",
        "reserved_split, B=0",
        "reserved_split, A = 0.5",
    })
    void takesFactsThatItKnows(String fact, String value) {
        assertThat(kinds(fourHours("it-cer").fact(fact, value))).isEmpty();
    }

    @Test
    void takesGrantsFromNothingToAll() {
        for (var share : List.of("0", "1")) {
            var roof = plant("roof", "100", "2024-03-01", "grant_share", share);
            assertThat(kinds(fourHours("it-cer", roof, MemberKind.FIRM, MemberKind.FIRM, MemberKind.FIRM)))
                    .isEmpty();
        }
    }

    @Test
    void refusesAKeyThatDividesNoMoney() {
        var cascade = fourHours("it-cer").key("2024-01-01", new AllocationKey.Cascade(List.of("A")));
        assertThat(kinds(cascade)).containsExactly(ProblemKind.KEY_NOT_OF_REGIME);
        assertThat(kinds(fourHours("it-cer").key("2024-01-01", new AllocationKey.Prorata())))
                .isEmpty();
    }

    private static List<ProblemKind> kinds(CommunityFixture community) {
        var law = regime("it-cer");
        return law.problems(community.resolved(law.resolution())).stream()
                .map(Problem::kind)
                .toList();
    }
}
