package respondet.app.community;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
        return with("/my/" + community.id() + path);
    }

    /** The same for an address that is whole. */
    public String with(String whole) {
        return members.size() < 2
                ? whole
                : whole + (whole.contains("?") ? "&" : "?") + "member="
                        + URLEncoder.encode(member, StandardCharsets.UTF_8);
    }
}
