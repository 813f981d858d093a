package respondet.app.people;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The form that invites somebody.
 *
 * @param problem the key of what is wrong; empty at first
 */
public record InvitePage(Person person, RoleForm role, List<CommunityRow> communities, String problem) implements Page {

    /** Who is invited, as typed. */
    public record Person(String email, String name, String language) {}

    @Override
    public String title() {
        return "people.invite.title";
    }
}
