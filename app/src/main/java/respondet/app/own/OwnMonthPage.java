package respondet.app.own;

import java.util.List;
import java.util.Optional;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;
import respondet.app.report.ReportPage.Picture;
import respondet.app.report.StatementPage;
import respondet.app.report.Table;
import respondet.core.law.Explanation;

/**
 * A member's month: a sentence, what changed, the typical day, the months so far, and why it is this share.
 *
 * @param change against the month before, in a sentence; empty where there is none
 * @param correction what a correction changed; none where the run corrects nothing
 * @param newer the address of the run that counts instead; empty where this one counts
 * @param paper where the same is as PDF
 * @param day the typical day; none where nothing was kept
 * @param letters whether the viewer is written to when a month is final
 * @param why the strongest interval as the law divides it; none where it would tell of others
 * @param solidarity what was given or received for solidarity, in sentences
 */
public record OwnMonthPage(
        OwnPlace place,
        String month,
        String sentence,
        String change,
        Optional<Correction> correction,
        String newer,
        String paper,
        Optional<Picture> day,
        Picture year,
        List<Row> months,
        StatementPage statement,
        LetterState letters,
        Optional<Why> why,
        List<String> solidarity)
        implements Page {

    /** A correction with its reason and the difference of each figure. */
    public record Correction(String reason, Table differences) {}

    /** A month with the address of its page. */
    public record Row(
            String name, String address, boolean here, String consumed, String shared, String residual, String worth) {}

    /** An interval and the tree behind its share. */
    public record Why(String when, Explanation tree) {}

    @Override
    public String title() {
        return "own.month.title";
    }
}
