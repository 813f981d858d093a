package respondet.app.own;

import java.util.List;
import java.util.Optional;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;
import respondet.app.report.ReportPage.Legend;

/**
 * A month of a member quarter-hour by quarter-hour.
 *
 * @param value the month as the form sends it
 * @param months those to choose from, the latest first
 * @param points the own points
 * @param maps what was used, and the community's part of it; empty where nothing is there
 * @param open the day that was opened
 * @param download the address of the values
 */
public record OwnReadingsPage(
        OwnPlace place,
        String value,
        String heading,
        String sentence,
        List<Month> months,
        String points,
        List<Map> maps,
        List<Day> days,
        Optional<OpenDay> open,
        String download)
        implements Page {

    /** A month to choose. */
    public record Month(String value, String name) {}

    /** A picture with its legend. */
    public record Map(String title, String svg, List<Legend> legend) {}

    /** A day with the address at which it is open. */
    public record Day(String name, String address, boolean open, String consumed, String shared, String residual) {}

    /** A day with its hours. */
    public record OpenDay(String name, String sentence, List<String> parts, List<Hour> hours) {}

    /** An hour: what was used in each interval of it, together, and the community's part. */
    public record Hour(String name, List<String> parts, String consumed, String shared) {}

    @Override
    public String title() {
        return "own.readings.title";
    }
}
