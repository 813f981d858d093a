package respondet.app.community;

import java.util.List;
import respondet.app.page.Page;

/**
 * Everybody who is, was or will be a member.
 *
 * @param invited whether one of them was invited just now
 */
public record MembersPage(CommunityRow community, String day, boolean invited, List<Row> rows) implements Page {

    /** A member in words. */
    public record Row(String id, String name, String kindKey, String joined, String left, boolean active) {}

    @Override
    public String title() {
        return "community.members.title";
    }
}
