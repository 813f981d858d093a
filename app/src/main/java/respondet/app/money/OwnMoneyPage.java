package respondet.app.money;

import java.util.List;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/** What a member has to pay or gets, what is collected next, and its reminders. */
public record OwnMoneyPage(
        OwnPlace place, List<MoneyPage.Open> items, List<Collected> collections, List<RemindersPage.Row> reminders)
        implements Page {

    /** What is collected on a day to come. */
    public record Collected(String day, String sum, String documents) {}

    @Override
    public String title() {
        return "money.own.title";
    }
}
