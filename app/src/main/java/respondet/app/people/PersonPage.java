package respondet.app.people;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Account;
import respondet.app.page.Page;

/**
 * One account: its roles, past and future ones too, and what can be done with it.
 *
 * @param waits whether the invitation was not followed yet
 * @param role what was typed into the form that gives a role
 * @param problem the key of what is wrong; empty at first
 */
public record PersonPage(
        Account account, boolean waits, List<Held> held, RoleForm role, List<CommunityRow> communities, String problem)
        implements Page {

    /**
     * A role in words.
     *
     * @param typed the day that was typed to end it and refused; empty at first
     */
    public record Held(String id, String roleKey, String of, String from, String to, boolean open, String typed) {}

    @Override
    public String title() {
        return "people.person.title";
    }
}
