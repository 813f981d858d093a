package respondet.app.community;

import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;

/** Finds who a viewer is in a community; who it is not does not exist. */
@Component
public class OwnPlaces {

    private final Communities communities;

    OwnPlaces(Communities communities) {
        this.communities = communities;
    }

    /** The place of the member asked for, else of the viewer's first. */
    public OwnPlace of(String community, Optional<String> member, Viewer viewer) {
        var members = viewer.membersIn(community);
        var row = communities.find(community).orElseThrow(NotFound::new);
        return members.stream()
                .filter(each -> member.map(each::equals).orElse(true))
                .findFirst()
                .map(each -> new OwnPlace(row, each, members))
                .orElseThrow(NotFound::new);
    }
}
