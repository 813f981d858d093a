package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/** What one version of an agreement changed, by whom and why. */
public record VersionPage(
        CommunityRow community, String version, String recorded, String who, String reason, List<DiffLine> changes)
        implements Page {

    @Override
    public String title() {
        return "agreement.version.title";
    }
}
