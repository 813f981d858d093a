package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * A member joins.
 *
 * @param problem the key of what is missing; empty where nothing is
 * @param tariffs that the agreement names
 * @param asksSubstation whether the law asks under which substation a point hangs
 */
public record JoinPage(
        CommunityRow community,
        Joining joining,
        String problem,
        List<EditPage.ProblemLine> problems,
        List<String> kinds,
        List<String> tariffs,
        boolean asksSubstation)
        implements Page {

    @Override
    public String title() {
        return "agreement.join.title";
    }
}
