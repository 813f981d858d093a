package respondet.app.privacy;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What goes, what stays and until when, before the identity of a former member is erased.
 *
 * @param obstacle key of what stands against it; empty where nothing does
 * @param problem key of what is wrong with the form
 */
public record ErasePage(
        CommunityRow community, String member, String name, String reason, String obstacle, String problem)
        implements Page {

    @Override
    public String title() {
        return "privacy.erase.title";
    }
}
