package respondet.app.shell;

import java.util.List;
import java.util.stream.Stream;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** What a member finds of the own, in the order of the navigation. */
enum PlacesOfMember {
    MONTH("month", "", Right.SEE_OWN_STATEMENT),
    DOCUMENTS("documents", "/documents", Right.SEE_OWN_STATEMENT),
    MONEY("money", "/money", Right.SEE_OWN_STATEMENT),
    READINGS("readings", "/readings", Right.SEE_OWN_STATEMENT),
    PROPOSALS("proposals", "/proposals", Right.SEE_OWN_STATEMENT),
    CAPITAL("capital", "/capital", Right.SEE_OWN_STATEMENT),
    CONSENTS("consents", "/consents", Right.DECIDE_OWN_CONSENT),
    LEAVE("leave", "/leave", Right.LEAVE_COMMUNITY);

    private final String id;
    private final String path;
    private final Right right;

    PlacesOfMember(String id, String path, Right right) {
        this.id = id;
        this.path = path;
        this.right = right;
    }

    static List<Shell.Place> of(Viewer viewer, String community) {
        return Stream.of(values())
                .filter(place -> viewer.may(place.right, community))
                .map(place -> new Shell.Place(place.id, "community.own." + place.id, "/my/" + community + place.path))
                .toList();
    }
}
