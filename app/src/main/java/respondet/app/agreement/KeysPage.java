package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * How a community divides and at which prices, with the resolution behind each.
 *
 * @param counting the key in force on the day; none where the law divides without one
 * @param versions all keys by date
 * @param terms tariffs and prices, each with the version of the agreement that brought it
 * @param mayDivide whether the viewer may agree new shares here
 * @param mayPrice whether the viewer may agree a new price here
 */
public record KeysPage(
        CommunityRow community,
        String day,
        List<Counting> counting,
        Listing versions,
        List<Term> terms,
        boolean mayDivide,
        boolean mayPrice)
        implements Page {

    /** The key in force: its kind, since when, by which resolution, whose shares. */
    public record Counting(String kind, String from, String decided, String picture, List<ShareRow> shares) {}

    /** A member's part in words. */
    public record ShareRow(String member, String part) {}

    /** A price in words; the reason is that of the version that brought it. */
    public record Term(String tariff, String part, String price, String version, String address, String reason) {}

    @Override
    public String title() {
        return "agreement.keys.title";
    }
}
