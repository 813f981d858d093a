package respondet.app.reading;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The points that count on a day, whose they are, and how much of a month's readings is there.
 *
 * @param month of the readings, in words
 */
public record PointsPage(CommunityRow community, String day, String month, List<Row> rows) implements Page {

    /**
     * A point in words.
     *
     * @param level how much is there, as a class of colours and the end of a key
     */
    public record Row(
            String id,
            String marketId,
            String whose,
            String plant,
            String tariff,
            String participation,
            String level,
            String complete) {}

    @Override
    public String title() {
        return "reading.points.title";
    }
}
