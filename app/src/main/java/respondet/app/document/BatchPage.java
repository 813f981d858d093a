package respondet.app.document;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/** A batch on its way, or why it was refused. */
public record BatchPage(
        CommunityRow community,
        String address,
        String month,
        String state,
        boolean open,
        int done,
        int steps,
        boolean mayIssue,
        List<String> problems)
        implements Page {

    @Override
    public String title() {
        return "document.batch.title";
    }
}
