package respondet.app.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.Regimes;

/**
 * What keeps a community that reads well from being founded: a law of another country, a cooperative without a statute, a
 * cluster without a coordinator. A community that is there already is settled all the same.
 */
public final class FoundingCheck {

    private FoundingCheck() {}

    public static List<Problem> problems(Community community) {
        var problems = new ArrayList<Problem>();
        if (!isLawOf(community.territory(), community.regime())) {
            var hint = Message.of("folder.law_elsewhere")
                    .with("regime", Value.of(community.regime()))
                    .with("territory", Value.of(community.territory()));
            problems.add(Problem.of(ProblemKind.RULE_BROKEN, hint));
        }
        Regimes.find(community.regime()).ifPresent(regime -> problems.addAll(regime.founding(community)));
        return problems.stream().map(problem -> problem.in(CommunityFile.NAME)).toList();
    }

    /** A law's identifier begins with its country, as a territory's code does. */
    private static boolean isLawOf(String territory, String regime) {
        return territory.startsWith(regime.substring(0, 2).toUpperCase(Locale.ROOT));
    }
}
