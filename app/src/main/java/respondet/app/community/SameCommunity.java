package respondet.app.community;

import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What a community remains through all versions of its agreement: its identifier, its territory, its law. */
final class SameCommunity {

    private static final String FILE = "community.yaml";

    private SameCommunity() {}

    /** What a new version would turn into another community. */
    static List<Problem> problems(CommunityRow row, Community community) {
        var problems = new ArrayList<Problem>(problems(row.id(), community));
        require("territory", row.territory(), community.territory(), problems);
        require("regime", row.regime(), community.regime(), problems);
        return problems;
    }

    /** The document must be about the community that it is stored for. */
    static List<Problem> problems(String id, Community community) {
        var problems = new ArrayList<Problem>();
        require("id", id, community.id(), problems);
        return problems;
    }

    private static void require(String key, String expected, String written, List<Problem> problems) {
        if (!written.equals(expected)) {
            var hint = Message.of("community.fixed")
                    .with("key", Value.of(key))
                    .with("expected", Value.of(expected))
                    .with("text", Value.of(written));
            problems.add(Problem.of(ProblemKind.WRONG_VALUE, hint).in(FILE));
        }
    }
}
