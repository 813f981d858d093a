package respondet.regime;

import java.util.List;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Refuses a community that counts in another currency than the amounts of the law. */
public final class CurrencyCheck {

    private CurrencyCheck() {}

    /** Empty where the community counts in the currency of the law; otherwise one problem with this hint. */
    public static List<Problem> problems(ResolvedCommunity community, String needed, String hint) {
        var own = community.community().currency().getCurrencyCode();
        return own.equals(needed)
                ? List.of()
                : List.of(Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of(hint).with("currency", Value.of(own)).with("needed", Value.of(needed))));
    }
}
