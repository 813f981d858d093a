package respondet.app.shell;

import java.util.List;
import java.util.stream.Stream;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** The parts of a community in the order of the navigation; each is shown to whoever has its right. */
enum PlacesOfCommunity {
    OVERVIEW("overview", "", Right.SEE_COMMUNITY),
    MEMBERS("members", "/members", Right.SEE_COMMUNITY),
    POINTS("points", "/points", Right.SEE_COMMUNITY),
    PLANTS("plants", "/plants", Right.SEE_COMMUNITY),
    KEYS("keys", "/keys", Right.SEE_COMMUNITY),
    CAPITAL("capital", "/capital", Right.SEE_COMMUNITY),
    AGREEMENT("agreement", "/agreement", Right.SEE_COMMUNITY),
    LAW("law", "/law", Right.SEE_COMMUNITY),
    READINGS("readings", "/readings", Right.SEE_COMMUNITY),
    RUNS("runs", "/runs", Right.SEE_COMMUNITY),
    DOCUMENTS("documents", "/documents", Right.SEE_DOCUMENTS),
    MONEY("money", "/money", Right.SEE_DOCUMENTS),
    FILINGS("filings", "/filings", Right.SEE_COMMUNITY),
    PROPOSALS("proposals", "/proposals", Right.SEE_COMMUNITY),
    SOLIDARITY("solidarity", "/solidarity", Right.SEE_COMMUNITY),
    JOURNAL("journal", "/journal", Right.READ_JOURNAL);

    private final String id;
    private final String path;
    private final Right right;

    PlacesOfCommunity(String id, String path, Right right) {
        this.id = id;
        this.path = path;
        this.right = right;
    }

    static List<Shell.Place> of(Viewer viewer, String community) {
        return Stream.of(values())
                .filter(place -> viewer.may(place.right, community))
                .map(place -> new Shell.Place(
                        place.id, "community.nav." + place.id, "/communities/" + community + place.path))
                .toList();
    }
}
