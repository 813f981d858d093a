package respondet.app.founding;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * A community that was founded, and its first manager.
 *
 * @param managed whether somebody manages it
 * @param problem the key of what is wrong with the invitation
 */
public record FoundedPage(CommunityRow community, boolean managed, Invited typed, String problem) implements Page {

    /** Who is to manage it, as typed. */
    public record Invited(String email, String name, String language) {}

    @Override
    public String title() {
        return "founding.done.title";
    }
}
