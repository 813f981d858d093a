package respondet.app.overview;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What somebody who keeps or watches over a community sees first.
 *
 * @param matters what needs attention, the most urgent first
 * @param latest the latest final month; none before there is one
 */
public record OverviewPage(
        CommunityRow community, String regime, List<Attended> matters, List<Fact> facts, List<Latest> latest)
        implements Page {

    /** A sentence with the address of where it leads. */
    public record Attended(String sentence, String address) {}

    /** A name with its value. */
    public record Fact(String nameKey, String value) {}

    /** A month as a picture, and the same figures as a table. */
    public record Latest(String month, String address, String picture, List<Fact> figures) {}

    @Override
    public String title() {
        return "community.overview.title";
    }
}
