package respondet.app.run;

import respondet.app.page.Page;

/** What a member sees before the first month is final. */
public record NoMonthPage(String community) implements Page {

    @Override
    public String title() {
        return "run.member.title";
    }
}
