package respondet.app.compare;

import java.util.List;
import java.util.Optional;
import respondet.app.settlement.Run;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * What one law makes of the community.
 *
 * @param community as it stands under this law
 * @param conversion from the law's money to the community's own; empty where no rate is known
 * @param said how agreement and prices were taken over
 */
public record LawResult(
        String regime, Community community, Optional<Conversion> conversion, List<Message> said, Outcome outcome) {

    /** Settled, or not and why. */
    sealed interface Outcome {

        record Settled(Run run, LawFigures figures) implements Outcome {}

        record Refused(List<Problem> because) implements Outcome {}
    }

    public LawResult {
        said = List.copyOf(said);
    }

    Optional<Outcome.Settled> settled() {
        return outcome instanceof Outcome.Settled settled ? Optional.of(settled) : Optional.empty();
    }

    /** Readings coarser than the law asks: what it lets share is at most this. */
    boolean isUpperBound() {
        return settled()
                .filter(each -> each.run().settlement().problems().stream()
                        .anyMatch(problem -> problem.kind() == ProblemKind.COARSER_THAN_LAW))
                .isPresent();
    }
}
