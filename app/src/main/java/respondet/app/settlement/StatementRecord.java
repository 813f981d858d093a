package respondet.app.settlement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Statement;
import respondet.core.time.Period;

/**
 * A member's statement with all that it takes to print it in any language, long after its run.
 *
 * @param community the community's name
 * @param warnings what only this member is told
 */
public record StatementRecord(
        String community,
        String regime,
        Period period,
        Currency currency,
        Statement statement,
        List<Message> warnings) {

    public static StatementRecord of(Run run, Statement statement) {
        var settlement = run.settlement();
        var community = settlement.community().community();
        return new StatementRecord(
                community.name(),
                settlement.regime().id(),
                run.period(),
                community.currency(),
                statement,
                warnings(settlement.problems(), statement.member().id()));
    }

    private static List<Message> warnings(List<Problem> problems, String member) {
        var own = Optional.<Value>of(Value.of(member));
        return problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.WARNING_TO_MEMBER)
                .map(Problem::hint)
                .filter(hint -> Optional.ofNullable(hint.args().get("member")).equals(own))
                .toList();
    }
}
