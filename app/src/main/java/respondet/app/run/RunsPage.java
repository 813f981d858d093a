package respondet.app.run;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The runs of a community, and the form to ask for one.
 *
 * @param typed at first the month that is most likely wanted, {@code yyyy-MM}; after a slip what was sent, and the key of the slip
 * @param maySettle whether the viewer may ask
 */
public record RunsPage(CommunityRow community, List<Row> rows, Typed typed, boolean maySettle) implements Page {

    /** What stands in the form. */
    public record Typed(String month, String reason, String problem) {}

    /** A run in words. */
    public record Row(String address, String month, String state, String asked, boolean correction) {}

    @Override
    public String title() {
        return "run.list.title";
    }
}
