package respondet.app.exchange;

import java.util.List;
import java.util.function.Predicate;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * Who founds a community or brings one in.
 *
 * @param account empty for the system itself
 * @param mayFoundIn whether this is allowed in a territory
 */
public record Founder(String account, Predicate<String> mayFoundIn) {

    /** Whoever works on the data folder itself. */
    public static final Founder SYSTEM = new Founder("", _ -> true);

    /** What keeps this person from founding that community. */
    public List<Problem> problems(Community community) {
        return mayFoundIn.test(community.territory())
                ? List.of()
                : List.of(Problem.of(
                        ProblemKind.RULE_BROKEN,
                        Message.of("exchange.elsewhere").with("territory", Value.of(community.territory()))));
    }

    /** The identifier belongs to another community. */
    public static Problem taken(String id) {
        return Problem.of(ProblemKind.WRONG_VALUE, Message.of("exchange.taken").with("text", Value.of(id)));
    }
}
