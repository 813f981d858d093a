package respondet.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import respondet.core.law.Value;

class CheckedTest {

    private static final Problem NOTE = Problem.of(ProblemKind.GAP);
    private static final Problem OTHER = Problem.of(ProblemKind.OVERLAP);
    private static final Problem REFUSAL = Problem.of(ProblemKind.BROKEN_STRUCTURE);

    @Test
    void acceptsAValueWithNotes() {
        var checked = Checked.of(1, List.of(NOTE));
        assertThat(checked.found()).contains(1);
        assertThat(checked.problems()).containsExactly(NOTE);
        assertThat(Checked.of(1).problems()).isEmpty();
    }

    @Test
    void refusesAsSoonAsOneProblemRefuses() {
        var checked = Checked.of(1, List.of(NOTE, REFUSAL));
        assertThat(checked.found()).isEmpty();
        assertThat(checked.problems()).containsExactly(NOTE, REFUSAL);
        assertThat(Checked.refused(NOTE).found()).isEmpty();
        assertThat(Checked.refused(NOTE).problems()).containsExactly(NOTE);
    }

    @Test
    void handsProblemsOnInOrder() {
        var checked = Checked.of(1, List.of(NOTE)).flatMap(value -> Checked.of(value + 1, List.of(OTHER)));
        assertThat(checked.found()).contains(2);
        assertThat(checked.problems()).containsExactly(NOTE, OTHER);
        assertThat(Checked.of(1, List.of(NOTE)).map(value -> value + 1).problems())
                .containsExactly(NOTE);
    }

    @Test
    void keepsEarlierNotesOfALaterRefusal() {
        var checked = Checked.of(1, List.of(NOTE)).flatMap(_ -> Checked.<Integer>refused(List.of(REFUSAL)));
        assertThat(checked.found()).isEmpty();
        assertThat(checked.problems()).containsExactly(NOTE, REFUSAL);
    }

    @Test
    void doesNotGoOnAfterARefusal() {
        var checked = Checked.<Integer>refused(REFUSAL).map(value -> {
            throw new AssertionError("Must not be called with " + value);
        });
        assertThat(checked.problems()).containsExactly(REFUSAL);
    }

    @Test
    void refusesWhenAnEarlierProblemRefuses() {
        assertThat(Checked.of(1).after(List.of(REFUSAL)).found()).isEmpty();
    }

    @Test
    void saysWhereAProblemIs() {
        var problem = NOTE.in("a.csv").atLine(7).at("P").during("2026-01").with("month", Value.of("x"));
        assertThat(problem.file()).contains("a.csv");
        assertThat(problem.line()).hasValue(7);
        assertThat(problem.point()).contains("P");
        assertThat(problem.interval()).contains("2026-01");
        assertThat(problem.hint().key()).isEqualTo("problem.gap");
        assertThat(problem.hint().args()).containsEntry("month", Value.of("x"));
        assertThat(problem.refuses()).isFalse();
        assertThat(REFUSAL.refuses()).isTrue();
    }

    @Test
    void ordersProblemsByPlaceThenKind() {
        var sorted = List.of(
                NOTE,
                OTHER,
                NOTE.with("a", Value.of(1)),
                NOTE.during("a"),
                NOTE.at("P"),
                NOTE.at("P").during("a"),
                NOTE.atLine(1),
                NOTE.in("a"),
                NOTE.in("a").atLine(2),
                NOTE.in("b").atLine(1));
        var shuffled = sorted.reversed().stream().sorted(Problem.ORDER).toList();
        assertThat(shuffled)
                .containsExactly(
                        NOTE.with("a", Value.of(1)),
                        NOTE,
                        OTHER,
                        NOTE.during("a"),
                        NOTE.at("P"),
                        NOTE.at("P").during("a"),
                        NOTE.atLine(1),
                        NOTE.in("a"),
                        NOTE.in("a").atLine(2),
                        NOTE.in("b").atLine(1));
        assertThat(Stream.of(ProblemKind.values()).map(ProblemKind::id)).doesNotHaveDuplicates();
    }
}
