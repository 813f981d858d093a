package respondet.app.reading;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What is there of a month and what is missing.
 *
 * @param value the month as the form sends it
 * @param picture SVG
 * @param all all points together, where they do not fit on one page
 * @param parts of the points, where there are several
 */
public record CompletenessPage(
        CommunityRow community,
        String value,
        String heading,
        String picture,
        List<String> levels,
        List<Sum> all,
        List<Row> rows,
        List<Part> parts,
        List<Gap> gaps)
        implements Page {

    /** A point in words. */
    public record Row(String point, String directionKey, String days, String share, String incomplete) {}

    /** All points in words. */
    public record Sum(String days, String share, String incomplete) {}

    /** Some of the points, by the first and the last of them. */
    public record Part(int number, String name, boolean here) {}

    /** A gap in words. */
    public record Gap(String point, String directionKey, String from, String to, long readings) {}

    @Override
    public String title() {
        return "reading.complete.title";
    }
}
