package respondet.app.run;

import java.util.List;
import respondet.app.page.Page;
import respondet.app.report.StatementPage;

/**
 * A member's month in one sentence, one picture and the tree behind each amount.
 *
 * @param months the other months that are final, the latest first
 */
public record MemberMonthPage(String community, StatementPage statement, List<Month> months) implements Page {

    /** A month with the address of its page. */
    public record Month(String name, String address, boolean here) {}

    @Override
    public String title() {
        return "run.member.title";
    }
}
