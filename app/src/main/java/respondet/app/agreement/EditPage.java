package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The whole agreement to be changed as text.
 *
 * @param notice the key of what happened to the last try; empty before there was one
 * @param problems why the text is refused
 * @param meanwhile what somebody else changed since
 */
public record EditPage(
        CommunityRow community, Draft draft, String notice, List<ProblemLine> problems, List<DiffLine> meanwhile)
        implements Page {

    /** A problem with the line of the document that it is about. */
    public record ProblemLine(String words, String source) {}

    @Override
    public String title() {
        return "agreement.edit.title";
    }
}
