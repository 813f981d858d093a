package respondet.app.shell;

import java.util.List;
import respondet.app.identity.Viewer;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/**
 * What surrounds a page: who looks, in which language, and where else one can go.
 *
 * @param address of the page, to come back to it in another language
 * @param number the request's, which its lines in the log bear too
 * @param csrf the token that every form must bring along
 */
public record Shell(Texts texts, Viewer viewer, String address, String number, Csrf csrf) {

    /** A form's hidden field. */
    public record Csrf(String field, String token) {}

    /** A part of a community that the viewer may see. */
    public record Place(String id, String key, String address) {}

    /** Where the viewer may go within a community. */
    public List<Place> placesIn(String community) {
        return PlacesOfCommunity.of(viewer, community);
    }

    /** What the viewer finds of the own as a member; nothing for whoever is none. */
    public List<Place> ownPlacesIn(String community) {
        return PlacesOfMember.of(viewer, community);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String say(String key) {
        return texts.say(key);
    }
}
