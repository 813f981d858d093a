package respondet.app.capital;

import java.util.Locale;

/** What can happen to a member's capital. */
public enum CapitalKind {
    /** The member takes shares and owes their value. */
    SUBSCRIBED,
    /** Money comes in for them. */
    PAID,
    /** Money goes back, and shares with it where they end. */
    REPAID;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CapitalKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
