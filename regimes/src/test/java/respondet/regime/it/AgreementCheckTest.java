package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.regime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;
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

    @Test
    void refusesHourlyAndMixedKeysAndOrdersOfPriority() {
        var hybrid = new AllocationKey.Hybrid(Share.of("0.5"), Map.of("A", Share.ALL));
        var hourly = new AllocationKey.Hourly(new HourlyCoefficients(List.of("A"), new int[][] {{1_000_000}}));
        for (var key : List.of(hourly, hybrid, new AllocationKey.Cascade(List.of("A")))) {
            assertThat(hint(fourHours("it-cer").key("2024-01-01", key)))
                    .isEqualTo(Message.of("problem.key_not_of_regime.it").with("key", Value.of(key.kind())));
        }
    }

    @Test
    void looksAtEachVersionOfTheKey() {
        var community = fourHours("it-cer")
                .key("2024-01-01", new AllocationKey.Equal())
                .key("2024-05-01", new AllocationKey.Cascade(List.of("A")));
        assertThat(kinds(community)).containsExactly(ProblemKind.KEY_NOT_OF_REGIME);
    }

    @ParameterizedTest
    @CsvSource({
        "zone, WEST, 'NORTH, CENTRE, SOUTH'",
        "voltage, HIGH, 'LOW, MEDIUM'",
        "reserved_use, party, 'members, social_purposes'",
        "reserved_split, A, A=0.5",
        "reserved_split, =0.5, A=0.5",
        "reserved_split, A=0.1234567, A=0.5", // six decimals are enough
    })
    void saysWhichWordsAreAllowed(String fact, String value, String allowed) {
        assertThat(hint(fourHours("it-cer").fact(fact, value)))
                .isEqualTo(Message.of("problem.wrong_value.it")
                        .with("fact", Value.of(fact))
                        .with("value", Value.of(value))
                        .with("allowed", Value.of(allowed)));
    }

    @Test
    void saysWhichGrantIsImpossible() {
        var roof = plant("roof", "100", "2024-03-01", "grant_share", "1.01");
        assertThat(hint(fourHours("it-cer", roof, MemberKind.FIRM, MemberKind.FIRM, MemberKind.FIRM)))
                .isEqualTo(Message.of("problem.wrong_value.it")
                        .with("fact", Value.of("grant_share"))
                        .with("value", Value.of("1.01"))
                        .with("allowed", Value.of("0 ... 1")));
    }

    @Test
    void saysWhatIsWrongWithASplit() {
        assertThat(hint(fourHours("it-cer").fact("reserved_split", "A=0.6", "C=0.5")))
                .isEqualTo(Message.of("problem.wrong_sum.it").with("sum", Value.of(new BigDecimal("1.1"))));
        assertThat(hint(fourHours("it-cer").fact("reserved_split", "X=0.5")))
                .isEqualTo(Message.of("problem.unknown_reference.it").with("member", Value.of("X")));
        assertThat(hint(fourHours("it-cer").fact("reserved_split", "B=0.5")))
                .isEqualTo(Message.of("problem.rule_broken.it").with("member", Value.of("B")));
    }

    @Test
    void listsAllThatIsWrongAtOnce() {
        var community = fourHours("it-cer")
                .fact("zone", "WEST")
                .fact("voltage", "HIGH")
                .fact("reserved_split", "A=0.9", "B=0.2", "X=0.1");
        assertThat(kinds(community))
                .containsExactlyInAnyOrder(
                        ProblemKind.WRONG_VALUE,
                        ProblemKind.WRONG_VALUE,
                        ProblemKind.WRONG_SUM,
                        ProblemKind.RULE_BROKEN,
                        ProblemKind.UNKNOWN_REFERENCE);
    }

    private static Message hint(CommunityFixture community) {
        var law = regime("it-cer");
        var problems = law.problems(community.resolved(law.resolution()));
        assertThat(problems).hasSize(1);
        return problems.getFirst().hint();
    }

    private static List<ProblemKind> kinds(CommunityFixture community) {
        var law = regime("it-cer");
        return law.problems(community.resolved(law.resolution())).stream()
                .map(Problem::kind)
                .toList();
    }
}
