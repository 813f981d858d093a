package respondet.app.proposal;

import java.util.List;
import respondet.app.agreement.Draft;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The keys that are proposed in a community, and the form for another.
 *
 * @param month the last final month, in words; empty where there is none yet
 * @param problem the key of what is wrong with the form; empty at first
 */
public record ProposalsPage(
        CommunityRow community,
        String month,
        boolean mayPropose,
        KeyForm form,
        List<String> kinds,
        List<Choice> members,
        String problem,
        List<String> problems,
        List<Row> rows)
        implements Page {

    /** A member who may have a part in the key. */
    public record Choice(String id, String name) {}

    /**
     * A proposed key.
     *
     * @param drafts how the agreement would read with it: one, or none where no form can add it
     */
    public record Row(
            String id,
            String title,
            String kind,
            String month,
            boolean open,
            List<Effect> effects,
            List<Draft> drafts) {}

    /** What it would have meant for one member. */
    public record Effect(String name, String consumed, String before, String after, String gain, String gainAfter) {}

    @Override
    public String title() {
        return "proposal.title";
    }
}
