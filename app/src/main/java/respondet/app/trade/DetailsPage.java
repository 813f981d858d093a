package respondet.app.trade;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Whose details are known, and whose are missing.
 *
 * @param own of the community itself
 */
public record DetailsPage(CommunityRow community, Row own, List<Row> members) implements Page {

    /** One member, or the community; texts are empty where nothing is known. */
    public record Row(String id, String name, String known, String address, String account, String standing) {

        public boolean isMissing() {
            return known.isEmpty();
        }
    }

    @Override
    public String title() {
        return "trade.details.title";
    }
}
