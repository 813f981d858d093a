package respondet.app.community;

import java.util.List;
import respondet.app.page.Page;

/** Where somebody who signed in begins: the communities, each with the role held there. */
public record StartPage(String name, List<Place> places) implements Page {

    /** A community, or a territory, with a role in it and the address of the first page for that role. */
    public record Place(String community, String roleKey, String address) {}

    @Override
    public String title() {
        return "community.start.title";
    }
}
