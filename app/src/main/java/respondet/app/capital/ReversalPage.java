package respondet.app.capital;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/** Takes a line of the capital book back. */
public record ReversalPage(CommunityRow community, CapitalWords.Line line, String reason, String problem)
        implements Page {

    @Override
    public String title() {
        return "capital.reverse.title";
    }
}
