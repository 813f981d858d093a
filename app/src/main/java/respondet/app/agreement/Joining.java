package respondet.app.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import respondet.app.community.TellingId;
import respondet.app.folder.AgreementText;

/**
 * Somebody who is to become a member, as typed.
 *
 * @param point identifier of the member's accounting point; empty where there is none yet
 * @param substation under which the point hangs; empty where it is the community's, or the law does not ask
 * @param told of which identifier somebody was told that it tells the name
 */
public record Joining(
        String id,
        String name,
        String kind,
        String joined,
        String language,
        String point,
        String marketId,
        String tariff,
        String substation,
        String reason,
        String told) {

    static final String SUBSTATION = "substation";

    static Joining of(Form form) {
        return new Joining(
                form.need("id"),
                form.need("name"),
                form.need("kind"),
                form.need("joined"),
                form.need("language"),
                form.need("point"),
                form.need("market_id"),
                form.need("tariff"),
                form.find("substation"),
                form.need("reason"),
                form.find("told"));
    }

    static Joining empty(String today, String language) {
        return new Joining("", "", "household", today, language, "", "", "", "", "", "");
    }

    /** What must be typed first, as the key of a sentence; empty where nothing is missing. */
    String missing() {
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty() || joined.isEmpty()) {
            return "agreement.join.missing";
        }
        if (point.isEmpty() && !marketId.isEmpty()) {
            return "agreement.join.point-missing";
        }
        return reason.isEmpty() ? "agreement.edit.no-reason" : "";
    }

    /** Whether the identifier holds a word of the name. */
    public boolean tellsName() {
        return TellingId.isOne(id, name);
    }

    /** Whether that is to be said before anything else. */
    boolean isToBeTold() {
        return tellsName() && !told.equals(id);
    }

    /** The document with the member and the point; none where its layout leaves no place for them. */
    Optional<String> in(String document) {
        var withMember = new AgreementText(document).withItem("members", member());
        return point.isEmpty()
                ? withMember
                : withMember.flatMap(text -> new AgreementText(text).withItem("points", accountingPoint()));
    }

    private Map<String, String> member() {
        var item = new LinkedHashMap<String, String>();
        item.put("id", id);
        item.put("name", name);
        item.put("kind", kind);
        item.put("joined", joined);
        item.put("language", language);
        return item;
    }

    private AgreementText.Item accountingPoint() {
        var item = new LinkedHashMap<String, String>();
        var facts = substation.isEmpty() ? Map.<String, String>of() : Map.of(SUBSTATION, substation);
        item.put("id", point);
        item.put("market_id", marketId);
        item.put("member", id);
        item.put("tariff", tariff);
        return new AgreementText.Item(item, Map.of("facts", facts));
    }
}
