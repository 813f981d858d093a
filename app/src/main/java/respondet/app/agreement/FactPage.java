package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * One fact about the community that its law asks for.
 *
 * @param fact its name in the document
 * @param type how its value is written, as the end of a key
 * @param problem the key of what is missing; empty where nothing is
 */
public record FactPage(
        CommunityRow community,
        String fact,
        String type,
        String value,
        String reason,
        String problem,
        List<EditPage.ProblemLine> problems)
        implements Page {

    @Override
    public String title() {
        return "agreement.fact.title";
    }
}
