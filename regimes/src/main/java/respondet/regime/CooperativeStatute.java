package respondet.regime;

import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** A cooperative is founded with a statute, whatever the law under which its members share. */
public final class CooperativeStatute {

    /** Whether the members have adopted a statute. */
    public static final FactName FACT = new FactName(Scope.COMMUNITY, "statute", FactType.FLAG);

    private static final String LEGAL_FORM = "legal_form";
    private static final String COOPERATIVE = "cooperative";

    private CooperativeStatute() {}

    /** For a law that takes other legal forms too: only a cooperative needs a statute for this. */
    public static List<Problem> whereCooperative(Community community, Reference article) {
        boolean cooperative =
                community.facts().text(LEGAL_FORM).filter(COOPERATIVE::equals).isPresent();
        return cooperative ? required(community, article) : List.of();
    }

    /** For a law that knows cooperatives only. */
    public static List<Problem> required(Community community, Reference article) {
        return community.facts().flag(FACT.name()).orElse(false)
                ? List.of()
                : List.of(Problem.of(
                        ProblemKind.RULE_BROKEN,
                        Message.of("problem.no_statute")
                                .with("act", Value.of(article.act()))
                                .with("article", Value.of(article.article()))));
    }
}
