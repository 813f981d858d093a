package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * New shares from a day on.
 *
 * @param kind of key, as before
 * @param problem what is wrong, in words; empty where nothing is
 */
public record NewKeyPage(
        CommunityRow community,
        String kind,
        String from,
        String reason,
        List<Part> parts,
        String problem,
        List<EditPage.ProblemLine> problems)
        implements Page {

    /** A member's part in percent, as typed. */
    public record Part(String member, String name, String percent) {}

    @Override
    public String title() {
        return "agreement.newkey.title";
    }
}
