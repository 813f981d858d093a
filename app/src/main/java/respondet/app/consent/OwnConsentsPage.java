package respondet.app.consent;

import java.util.List;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/**
 * What a member agrees to, to be given and withdrawn, with all that was.
 *
 * @param vulnerable when the community kept that this is a vulnerable household
 * @param problem key of what went wrong; empty at first
 */
public record OwnConsentsPage(
        OwnPlace place,
        List<ConsentWords.Item> items,
        List<ConsentWords.Past> history,
        List<ConsentWords.Time> vulnerable,
        String problem)
        implements Page {

    @Override
    public String title() {
        return "consent.own.title";
    }
}
