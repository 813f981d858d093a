package respondet.app.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a token may be used for at most. Its owner must have the right besides, at the moment of use. */
public enum Scope {
    READ_COMMUNITY(Right.SEE_COMMUNITY, Right.SEE_TERRITORY),
    READ_JOURNAL(Right.READ_JOURNAL),
    READ_HOUSEHOLDS_IN_NEED(Right.SEE_HOUSEHOLDS_IN_NEED),
    READ_OWN(Right.SEE_OWN_STATEMENT),
    CHANGE_AGREEMENT(Right.CHANGE_AGREEMENT),
    DELIVER_READINGS(Right.DELIVER_READINGS),
    SETTLE(Right.SETTLE),
    KEEP_DETAILS(Right.KEEP_DETAILS),
    READ_DOCUMENTS(Right.SEE_DOCUMENTS, Right.OPEN_RETAINED),
    ISSUE_DOCUMENTS(Right.ISSUE_DOCUMENTS),
    MOVE_MONEY(Right.MOVE_MONEY),
    KEEP_PRIVACY(Right.KEEP_PRIVACY),
    RECORD_CAPITAL(Right.RECORD_CAPITAL),
    RECORD_CONSENT(Right.RECORD_CONSENT),
    RECORD_SOLIDARITY(Right.RECORD_SOLIDARITY),
    DECIDE_OWN(Right.DECIDE_OWN_CONSENT, Right.LEAVE_COMMUNITY),
    INVITE_MEMBERS(Right.INVITE_MEMBER),
    FOUND_COMMUNITIES(Right.FOUND_COMMUNITY),
    MANAGE_WEBHOOKS(Right.MANAGE_WEBHOOKS);

    /** What needs no scope: everybody may, or it tells of the token alone. */
    private static final Set<Right> OF_EVERY_TOKEN = Set.of(Right.READ_PUBLIC, Right.USE_INTERFACE);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Right> rights;

    Scope(Right... rights) {
        this.rights = Set.of(rights);
    }

    /** As it is written in the interface. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> find(String id) {
        return Stream.of(values()).filter(scope -> scope.id().equals(id)).findFirst();
    }

    /** The scope that a right belongs to; none for what no token may, and for what needs none. */
    public static Optional<Scope> of(Right right) {
        return Stream.of(values()).filter(scope -> scope.rights.contains(right)).findFirst();
    }

    /** Whether a token may be used for the right at all. */
    public static boolean reaches(Right right) {
        return OF_EVERY_TOKEN.contains(right) || of(right).isPresent();
    }

    static boolean allow(Set<Scope> held, Right right) {
        return OF_EVERY_TOKEN.contains(right)
                || of(right).filter(held::contains).isPresent();
    }
}
