package respondet.app.money;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Who would be reminded now, and who was.
 *
 * @param batches of those that were written, the newest first
 */
public record RemindersPage(CommunityRow community, List<Row> due, List<Batch> batches) implements Page {

    /**
     * One letter.
     *
     * @param address of its PDF
     */
    public record Row(String member, String title, String documents, String sum, String way, String address) {}

    /**
     * What was written in one go.
     *
     * @param papers address of those to print; empty where there are none
     */
    public record Batch(String day, List<Row> letters, String papers) {}

    @Override
    public String title() {
        return "money.reminders.title";
    }
}
