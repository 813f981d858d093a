package respondet.app.consent;

import java.util.Locale;

/** How a consent was given. */
public enum ConsentOrigin {
    /** By the member, on the own page. */
    OWN,
    /** On paper, recorded by whoever keeps the members' list. */
    PAPER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConsentOrigin of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
