package respondet.app.consent;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;
import respondet.core.community.Member;

/**
 * What a member agreed to, for whoever keeps the members' list.
 *
 * @param vulnerable when the household was recorded as vulnerable
 * @param mayRecord whether the viewer may write here
 * @param problem key of what went wrong; empty at first
 */
public record ConsentsPage(
        CommunityRow community,
        Member member,
        String today,
        List<ConsentWords.Item> items,
        List<ConsentWords.Past> history,
        List<ConsentWords.Time> vulnerable,
        boolean mayRecord,
        String problem)
        implements Page {

    /** Whether the household is recorded as vulnerable until further notice. */
    public boolean isVulnerable() {
        return vulnerable.stream().anyMatch(each -> each.to().isEmpty());
    }

    @Override
    public String title() {
        return "consent.title";
    }
}
