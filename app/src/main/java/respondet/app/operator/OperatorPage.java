package respondet.app.operator;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What operators told of a run's month, and the form to bring more.
 *
 * @param address of this page
 * @param mayBring whether the viewer may bring files
 * @param problem the key of what was wrong with the form; empty where nothing was
 * @param refusals why the files were not taken, line by line
 */
public record OperatorPage(
        CommunityRow community,
        String run,
        String address,
        String month,
        List<Row> rows,
        boolean mayBring,
        String problem,
        List<String> refusals)
        implements Page {

    /** One allocation that was kept. */
    public record Row(String address, String received, String who, String format, List<TakenFile> files) {}

    @Override
    public String title() {
        return "recompute.title";
    }
}
