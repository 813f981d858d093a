package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/** What a change would change, before it is stored. */
public record ConfirmPage(CommunityRow community, Draft draft, List<DiffLine> changes, List<String> remarks)
        implements Page {

    @Override
    public String title() {
        return "agreement.confirm.title";
    }
}
