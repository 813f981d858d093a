package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * A member leaves on a day.
 *
 * @param problem the key of what is missing; empty where nothing is
 */
public record LeavePage(
        CommunityRow community,
        String member,
        String left,
        String reason,
        String problem,
        List<EditPage.ProblemLine> problems,
        List<Choice> members)
        implements Page {

    /** A member who has not left. */
    public record Choice(String id, String name) {}

    @Override
    public String title() {
        return "agreement.leave.title";
    }
}
