package respondet.app.community;

import respondet.app.page.Page;

/**
 * The form that gives a member an account.
 *
 * @param problem the key of what is wrong; empty at first
 */
public record InviteMemberPage(CommunityRow community, String member, Typed typed, String problem) implements Page {

    /** What was typed, at first what the agreement says. */
    public record Typed(String email, String name, String language) {}

    @Override
    public String title() {
        return "community.invite.title";
    }
}
