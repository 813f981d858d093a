package respondet.app.roster;

import java.util.List;
import respondet.app.capital.CapitalWords;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * A member as it was on a day.
 *
 * @param active whether it belonged to the community on that day
 * @param consents what it agreed to on that day; nothing for whoever may not see it
 * @param maySeeNeed whether the viewer may see consents and whether the household is vulnerable
 */
public record MemberPage(
        CommunityRow community,
        Person person,
        String day,
        boolean active,
        List<Point> points,
        CapitalWords.Row capital,
        List<CapitalWords.Line> lines,
        boolean maySeeNeed,
        List<Given> consents,
        List<Month> months)
        implements Page {

    /** Who it is. */
    public record Person(String id, String name, String kindKey, String joined, String left) {}

    /** A point whose energy is this member's. */
    public record Point(String id, String marketId, String plant, String tariff, String participation) {}

    /** Something that stood on the day, and since when. */
    public record Given(String nameKey, String since) {}

    /** What a final month gave. */
    public record Month(String name, String address, String consumed, String shared, String gain, String solidarity) {}

    @Override
    public String title() {
        return "roster.title";
    }
}
