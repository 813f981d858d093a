package respondet.app.reading;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What is there of a month and what is missing.
 *
 * @param value the month as the form sends it
 * @param picture SVG
 */
public record CompletenessPage(
        CommunityRow community,
        String value,
        String heading,
        String picture,
        List<String> levels,
        List<Row> rows,
        List<Gap> gaps)
        implements Page {

    /** A point in words. */
    public record Row(String point, String directionKey, String days, String share, String incomplete) {}

    /** A gap in words. */
    public record Gap(String point, String directionKey, String from, String to, long readings) {}

    @Override
    public String title() {
        return "reading.complete.title";
    }
}
