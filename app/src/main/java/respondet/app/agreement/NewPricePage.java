package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * A new price within the community.
 *
 * @param problem the key of what is missing; empty where nothing is
 * @param prices that can be changed here, by name
 */
public record NewPricePage(
        CommunityRow community,
        String name,
        String from,
        String value,
        String reason,
        String currency,
        String problem,
        List<EditPage.ProblemLine> problems,
        List<String> prices)
        implements Page {

    @Override
    public String title() {
        return "agreement.newprice.title";
    }
}
