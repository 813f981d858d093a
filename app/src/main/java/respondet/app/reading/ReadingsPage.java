package respondet.app.reading;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Every delivery of a community, and what waits.
 *
 * @param mayDeliver whether the viewer may send files and decide on them
 * @param label what was typed into the form that sends files; empty at first
 * @param problem the key of what was wrong with the last attempt; empty where nothing was
 */
public record ReadingsPage(
        CommunityRow community, List<Waiting> waiting, List<Row> rows, boolean mayDeliver, String label, String problem)
        implements Page {

    /** Files that nobody has decided on. */
    public record Waiting(String address, String at, String who, String originKey, int files) {}

    /** A delivery in words. */
    public record Row(
            String address,
            String received,
            String who,
            String originKey,
            int files,
            String formats,
            long rows,
            long notes) {}

    @Override
    public String title() {
        return "reading.title";
    }
}
