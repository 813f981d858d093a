package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The plants that run on a day.
 *
 * @param month of which the produced energy is told; empty before a month is final
 * @param picture of each plant's part of the power; empty without plants
 */
public record PlantsPage(CommunityRow community, String day, String month, String picture, List<Row> rows)
        implements Page {

    /** A plant in words. */
    public record Row(
            String id, String owner, String technology, String power, String part, String since, String produced) {}

    @Override
    public String title() {
        return "agreement.plants.title";
    }
}
