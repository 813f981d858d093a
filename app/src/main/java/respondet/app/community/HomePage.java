package respondet.app.community;

import java.util.List;
import respondet.app.page.Page;

/** The first page, for everybody: what this is, and the communities that share here. */
public record HomePage(List<CommunityRow> communities) implements Page {

    @Override
    public String title() {
        return "community.home.title";
    }
}
