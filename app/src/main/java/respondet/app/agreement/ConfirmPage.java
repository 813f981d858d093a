package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What a change would change, before it is stored.
 *
 * @param refusals what the law says no to after the change and not before
 */
public record ConfirmPage(
        CommunityRow community, Draft draft, List<DiffLine> changes, List<String> refusals, List<String> remarks)
        implements Page {

    @Override
    public String title() {
        return "agreement.confirm.title";
    }
}
