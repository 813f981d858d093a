package respondet.app.own;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.app.community.CommunityRow;

/**
 * Where a viewer stands as a member of a community.
 *
 * @param member who of the viewer's members is looked at
 * @param members everybody who the viewer is there; mostly one
 */
public record OwnPlace(CommunityRow community, String member, List<String> members) {

    public OwnPlace {
        members = List.copyOf(members);
    }

    /** The same page of another of the viewer's members. */
    public OwnPlace as(String other) {
        return new OwnPlace(community, other, members);
    }

    /** An address below the own pages that stays with this member. */
    public String address(String path) {
        var home = "/my/" + community.id() + path;
        return members.size() < 2
                ? home
                : home + (path.contains("?") ? "&" : "?") + "member="
                        + URLEncoder.encode(member, StandardCharsets.UTF_8);
    }
}
