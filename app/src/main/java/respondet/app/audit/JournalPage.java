package respondet.app.audit;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What happened in a community: who did what and when, with what stood there before and after.
 *
 * @param search what was looked for; empty for everything
 * @param older address of the page with older entries; empty on the last page
 */
public record JournalPage(CommunityRow community, String search, List<Row> rows, String older) implements Page {

    /** An entry in words. */
    public record Row(
            long number, String at, String who, String kindKey, String subject, String before, String after) {}

    @Override
    public String title() {
        return "journal.title";
    }
}
