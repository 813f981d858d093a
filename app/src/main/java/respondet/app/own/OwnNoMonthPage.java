package respondet.app.own;

import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/** What a member sees before the first month is final. */
public record OwnNoMonthPage(OwnPlace place) implements Page {

    @Override
    public String title() {
        return "own.month.title";
    }
}
