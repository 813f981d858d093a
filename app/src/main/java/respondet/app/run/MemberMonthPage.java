package respondet.app.run;

import respondet.app.page.Page;
import respondet.app.report.StatementPage;

/** A member's month in one sentence, one picture and the tree behind each amount, for those who review a run. */
public record MemberMonthPage(String community, StatementPage statement) implements Page {

    @Override
    public String title() {
        return "run.member.title";
    }
}
