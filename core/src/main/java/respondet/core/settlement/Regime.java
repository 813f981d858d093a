package respondet.core.settlement;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.time.Resolution;

/** A national scheme of energy sharing: pure, without clock, files or network. Parliaments add regimes. */
public interface Regime {

    /** Its identifier in a community folder, such as {@code pl-cooperative}. */
    String id();

    /** The interval that the law settles. */
    Resolution resolution();

    /** The first local day that is coded; a period that starts earlier is refused. */
    LocalDate firstDay();

    /** Which earlier months a month depends on. */
    default LookBack lookBack() {
        return LookBack.MONTH;
    }

    /** Whether a month cannot be settled where an earlier one is missing. */
    default boolean carriesOver() {
        return lookBack() == LookBack.START;
    }

    /** The facts that its rules read. */
    List<FactName> facts();

    /** What in the agreement this law cannot work with: a key of another law, a missing price. */
    List<Problem> problems(ResolvedCommunity community);

    /** What a community must have before it is founded under this law and does not have; none where the law is silent. */
    default List<Problem> founding(Community community) {
        return List.of();
    }

    /** Divides the energy of every interval. */
    Allocation allocate(MeteredPeriod metered);

    /** Puts money on the allocated energy. */
    Valuation value(Allocation allocation);

    /** Whether the community may do this at all, rule by rule. */
    List<Verdict> feasibility(Allocation allocation);
}
