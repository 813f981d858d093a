package respondet.app.run;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * One run: while it is computed its progress, then what it gives each member and what to do with it.
 *
 * @param address of the run, to which the files' names are added
 * @param newer keys of what became known since, for a draft
 * @param problems what was found on the way, in words
 * @param moved what it moves for solidarity
 * @param differences what a correction changes, in words
 */
public record RunPage(
        CommunityRow community,
        String address,
        String month,
        String state,
        int done,
        int steps,
        boolean maySettle,
        String reason,
        List<String> newer,
        List<Member> members,
        MovedForOthers.Told moved,
        List<Difference> differences,
        List<String> problems)
        implements Page {

    /** What a member has in this month and in the one that counted before. */
    public record Member(
            String id, String name, String consumed, String shared, String gain, String gainBefore, String change) {}

    /**
     * One figure that a correction changes.
     *
     * @param who the member, the plant or all together
     */
    public record Difference(String who, String month, String what, String old, String now, String delta) {}

    public boolean isOpen() {
        return state.equals("queued") || state.equals("running");
    }

    public boolean hasResults() {
        return state.equals("draft") || state.equals("final");
    }

    @Override
    public String title() {
        return "run.title";
    }
}
