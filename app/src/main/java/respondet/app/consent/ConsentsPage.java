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
 * @param refused what was typed last, where it was refused
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
        Day refused,
        String problem)
        implements Page {

    /** The day that was typed into one of the forms, which bear the kind of consent or are about the household. */
    public record Day(String form, String typed) {

        /** The form about the household itself. */
        public static final String HOUSEHOLD = "household";

        static final Day NONE = new Day("", "");
    }

    /** What stands in a form's field: what was typed there, else today. */
    public String day(String form) {
        return refused.form().equals(form) ? refused.typed() : today;
    }

    /** Whether the household is recorded as vulnerable until further notice. */
    public boolean isVulnerable() {
        return vulnerable.stream().anyMatch(each -> each.to().isEmpty());
    }

    @Override
    public String title() {
        return "consent.title";
    }
}
