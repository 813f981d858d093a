package respondet.app.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;

/**
 * What the community's law has against an agreement, so that nobody records what no month could be settled with. The law is
 * asked on the days on which keys begin, or where there are none on the day on which the last member joined; articles stand in
 * its messages.
 */
final class LawfulAgreement {

    /** What does not depend on the months that are settled. */
    private static final Set<ProblemKind> OBJECTIONS =
            Set.of(ProblemKind.RULE_BROKEN, ProblemKind.KEY_NOT_OF_REGIME, ProblemKind.NOT_IN_FORCE);

    private LawfulAgreement() {}

    /** What the law objects to in a new version of an agreement and did not object to before. */
    static List<Problem> problems(Community before, Community after) {
        var known = problems(before);
        return problems(after).stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }

    static List<Problem> problems(Community community) {
        return Regimes.find(community.regime()).stream()
                .flatMap(regime -> days(community)
                        .filter(day -> !day.isBefore(regime.firstDay()))
                        .flatMap(day -> regime.problems(resolved(community, regime, day)).stream()))
                .filter(problem -> OBJECTIONS.contains(problem.kind()))
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> days(Community community) {
        return community.keys().isEmpty()
                ? community.members().stream().map(Member::joined).max(LocalDate::compareTo).stream()
                : community.keys().stream().map(KeyVersion::from);
    }

    private static ResolvedCommunity resolved(Community community, Regime regime, LocalDate day) {
        var period = new Period(day, day.plusDays(1), community.zone());
        return ResolvedCommunity.resolve(community, Timeline.over(period, regime.resolution()));
    }
}
