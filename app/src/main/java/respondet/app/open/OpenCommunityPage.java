package respondet.app.open;

import java.util.List;
import respondet.app.page.Page;

/**
 * What everybody may know of one community.
 *
 * @param picture of its months; empty where nothing can be told
 * @param legend the classes of the picture's colours
 */
public record OpenCommunityPage(
        String name, String place, String law, List<MonthRow> months, String picture, List<String> legend)
        implements Page {

    public boolean corrected() {
        return months.stream().anyMatch(MonthRow::corrected);
    }

    @Override
    public String title() {
        return "open.community.title";
    }
}
