package respondet.app.trade;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * How a community's documents look and are paid.
 *
 * @param logo as a data address; may be empty
 * @param problem key of what is wrong; empty at first
 */
public record LetterheadPage(CommunityRow community, LetterheadForm form, String logo, String problem) implements Page {

    @Override
    public String title() {
        return "trade.letterhead.title";
    }
}
