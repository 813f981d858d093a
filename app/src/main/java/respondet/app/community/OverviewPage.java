package respondet.app.community;

import java.util.List;
import respondet.app.page.Page;

/** What somebody who keeps or watches over a community sees first. */
public record OverviewPage(CommunityRow community, String regime, List<Fact> facts) implements Page {

    /** A name with its value. */
    public record Fact(String nameKey, String value) {}

    @Override
    public String title() {
        return "community.overview.title";
    }
}
