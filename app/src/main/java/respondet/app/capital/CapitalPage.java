package respondet.app.capital;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The capital of a community: what each member holds on a day, and how it came about.
 *
 * @param cash what the community holds of it
 * @param mayRecord whether the viewer keeps this book
 */
public record CapitalPage(
        CommunityRow community,
        String day,
        List<CapitalWords.Row> rows,
        CapitalWords.Row total,
        String cash,
        List<CapitalWords.Line> lines,
        boolean mayRecord)
        implements Page {

    @Override
    public String title() {
        return "capital.title";
    }
}
