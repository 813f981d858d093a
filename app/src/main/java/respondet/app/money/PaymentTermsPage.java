package respondet.app.money;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Sets a community's payment terms.
 *
 * @param reminders the days of each step, as typed
 * @param problem key of what is wrong; empty at first
 */
public record PaymentTermsPage(CommunityRow community, String notice, List<String> reminders, String problem)
        implements Page {

    @Override
    public String title() {
        return "money.terms.title";
    }
}
