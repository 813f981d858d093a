package respondet.regime.pl;

import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.CooperativeStatute;

/** What must be there first: a legal person has its statute, an agreement names who coordinates it. */
final class FoundingRules {

    /** Who represents the members of a cluster: a member's identifier, or a name. */
    static final FactName COORDINATOR = new FactName(Scope.COMMUNITY, "coordinator", FactType.TEXT);

    private static final Reference STATUTE = new Reference(Acts.COOPERATIVES, "6 § 1");

    private FoundingRules() {}

    /** The founders adopt the statute. */
    @Legal(act = Acts.COOPERATIVES, article = "6 § 1")
    static List<Problem> cooperative(Community community) {
        return CooperativeStatute.required(community, STATUTE);
    }

    /** Prosumers who share as a cooperative without the settlement of energy cooperatives. */
    @Legal(act = Acts.COOPERATIVES, article = "6 § 1")
    static List<Problem> prosumers(Community community) {
        return CooperativeStatute.whereCooperative(community, STATUTE);
    }

    /** The agreement of a cluster names the coordinator, who represents its members. */
    @Legal(act = Acts.RES, article = "38aa(2)(3)")
    static List<Problem> cluster(Community community) {
        return community
                        .facts()
                        .text(COORDINATOR.name())
                        .filter(name -> !name.isBlank())
                        .isPresent()
                ? List.of()
                : List.of(Problem.of(
                        ProblemKind.RULE_BROKEN,
                        Message.of("problem.pl.no_coordinator").with("act", Value.of(Acts.RES))));
    }
}
