package respondet.app.assembly;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What is set aside for vulnerable households, what moved, and the form to record a resolution.
 *
 * @param now what is set aside of this month
 * @param households how many are vulnerable; empty where too few to be told
 * @param problem key of what was wrong with the form; empty at first
 */
public record SolidarityPage(
        CommunityRow community,
        String now,
        String households,
        List<Version> versions,
        List<Month> months,
        boolean mayRecord,
        SolidarityForm form,
        String problem)
        implements Page {

    /** A resolution in words. */
    public record Version(String from, String firstMonth, String percent, String resolution) {}

    /** What moved in a final month; the total is empty where it must not be told. */
    public record Month(String name, String address, String total) {}

    @Override
    public String title() {
        return "assembly.title";
    }
}
