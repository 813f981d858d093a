package respondet.app.run;

import java.util.List;
import respondet.app.page.Page;
import respondet.app.report.StatementPage;

/**
 * A member's month in one sentence, one picture and the tree behind each amount, for those who review a run.
 *
 * @param solidarity what was given or received for solidarity, in sentences
 */
public record MemberMonthPage(String community, StatementPage statement, List<String> solidarity) implements Page {

    @Override
    public String title() {
        return "run.member.title";
    }
}
