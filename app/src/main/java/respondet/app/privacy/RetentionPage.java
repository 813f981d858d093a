package respondet.app.privacy;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What is kept of former members for the law's sake, and what goes next.
 *
 * @param deleted numbers of documents that were deleted just now
 * @param asked whether they were looked for
 */
public record RetentionPage(
        CommunityRow community, List<Row> rows, boolean asked, List<String> deleted, Readings readings)
        implements Page {

    /**
     * How long readings are kept; years, reference and month are empty where the law is not known.
     *
     * @param since the first month that may still be kept
     * @param reaching files that hold older readings beside younger ones
     * @param gone what went so far, the latest first
     */
    public record Readings(
            String years,
            String reference,
            String certaintyKey,
            String since,
            List<String> reaching,
            List<String> gone) {}

    /** One document; period, reference and end are empty where the law is not known. */
    public record Row(String number, String member, String period, String reference, String certaintyKey, String end) {}

    @Override
    public String title() {
        return "privacy.retention.title";
    }
}
