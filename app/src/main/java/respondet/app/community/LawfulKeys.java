package respondet.app.community;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Problem;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;

/**
 * What the community's law has against its keys on the days on which they begin, so that nobody records a key with which no
 * month could be settled. Articles stand in the messages of the law itself.
 */
final class LawfulKeys {

    private LawfulKeys() {}

    /** What the law objects to in a new version of an agreement and did not object to before. */
    static List<Problem> problems(Community before, Community after) {
        var known = problems(before);
        return problems(after).stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }

    static List<Problem> problems(Community community) {
        return Regimes.find(community.regime()).stream()
                .flatMap(regime -> community.keys().stream()
                        .map(KeyVersion::from)
                        .filter(day -> !day.isBefore(regime.firstDay()))
                        .flatMap(day -> regime.problems(resolved(community, regime, day)).stream()))
                .filter(Problem::refuses)
                .distinct()
                .toList();
    }

    private static ResolvedCommunity resolved(Community community, Regime regime, LocalDate day) {
        var period = new Period(day, day.plusDays(1), community.zone());
        return ResolvedCommunity.resolve(community, Timeline.over(period, regime.resolution()));
    }
}
