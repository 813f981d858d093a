package respondet.app.run;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The runs of a community, and the form to ask for one.
 *
 * @param next the month that is most likely wanted, {@code yyyy-MM}
 * @param maySettle whether the viewer may ask
 * @param problem key of what was wrong with the form; empty at first
 */
public record RunsPage(CommunityRow community, List<Row> rows, String next, boolean maySettle, String problem)
        implements Page {

    /** A run in words. */
    public record Row(String address, String month, String state, String asked, boolean correction) {}

    @Override
    public String title() {
        return "run.list.title";
    }
}
