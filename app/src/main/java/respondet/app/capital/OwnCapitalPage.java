package respondet.app.capital;

import java.util.List;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/** A member's own shares and how they came about. */
public record OwnCapitalPage(OwnPlace place, CapitalWords.Row standing, List<CapitalWords.Line> lines) implements Page {

    @Override
    public String title() {
        return "capital.own.title";
    }
}
