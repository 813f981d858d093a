package respondet.app.operator;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * An operator's allocation beside a run's: sums, what explains the differences, and the differences themselves.
 *
 * @param isFinal whether the run is, so that a letter can refer to it
 * @param state {@code working}, {@code failed}, {@code refused} or {@code done}
 * @param facts what was compared, in words
 * @param choice what is shown of it
 */
public record DifferencesPage(
        CommunityRow community,
        String back,
        String address,
        String month,
        boolean isFinal,
        String state,
        List<String> problems,
        List<String> facts,
        List<Reason> reasons,
        List<Row> figures,
        List<Row> points,
        Choice choice,
        Picture picture,
        List<Line> lines,
        Paging paging)
        implements Page {

    /** How many differences are explained so, and their sum. */
    public record Reason(String words, long differences, String sum) {}

    /** A figure, or a figure of a point, on both sides. */
    public record Row(String name, String figure, String theirs, String ours, String difference, long differing) {}

    /** What the viewer chose to see. */
    public record Choice(List<Option> points, List<Option> figures) {}

    /** One of the things to choose from. */
    public record Option(String value, String name, boolean chosen) {}

    /** The differences by day, drawn and as a table. */
    public record Picture(String svg, String caption, List<Day> days) {}

    /** One day on both sides. */
    public record Day(String date, String theirs, String ours, String difference) {}

    /** One difference with what explains it. */
    public record Line(
            String when, String point, String figure, String theirs, String ours, String difference, String because) {}

    /**
     * Where one is among many.
     *
     * @param query what was chosen, to be kept from page to page
     */
    public record Paging(long page, long pages, long all, String query) {}

    @Override
    public String title() {
        return "recompute.differences.title";
    }
}
