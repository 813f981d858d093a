package respondet.app.identity;

import static respondet.app.identity.Role.ADMINISTRATOR;
import static respondet.app.identity.Role.AUDITOR;
import static respondet.app.identity.Role.BOARD_MEMBER;
import static respondet.app.identity.Role.BOOKKEEPER;
import static respondet.app.identity.Role.COMMUNITY_MANAGER;
import static respondet.app.identity.Role.MEMBER;
import static respondet.app.identity.Role.TERRITORY_LEAD;

import java.util.Set;

/** The table of rights: what can be done, how far it reaches, and who may. Pages, interface and tests read it alike. */
public enum Right {
    READ_PUBLIC(Reach.EVERYWHERE),
    SIGN_IN(Reach.EVERYWHERE),
    /** Whether the server lives and can work, in a word. */
    ASK_HEALTH(Reach.EVERYWHERE),
    READ_METRICS(Reach.SERVER),
    USE_OWN_ACCOUNT(Reach.OWN),
    /** Ask the interface which token it is and which communities its owner sees. */
    USE_INTERFACE(Reach.OWN),
    /** Left to whoever must set one up before anything else. */
    SET_UP_SECOND_PROOF(Reach.OWN),

    RUN_INSTALLATION(Reach.INSTALLATION, ADMINISTRATOR),
    FOUND_COMMUNITY(Reach.INSTALLATION, ADMINISTRATOR, TERRITORY_LEAD),

    /** How the communities of the own territory stand, without any household's figures. */
    SEE_TERRITORY(Reach.TERRITORY, TERRITORY_LEAD),

    SEE_COMMUNITY(Reach.COMMUNITY, COMMUNITY_MANAGER, BOARD_MEMBER, AUDITOR),
    READ_JOURNAL(Reach.COMMUNITY, COMMUNITY_MANAGER, BOARD_MEMBER, AUDITOR),
    CHANGE_AGREEMENT(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** As members only, and only those whom the agreement names. */
    INVITE_MEMBER(Reach.COMMUNITY, COMMUNITY_MANAGER),
    RECORD_CAPITAL(Reach.COMMUNITY, COMMUNITY_MANAGER),
    RECORD_CONSENT(Reach.COMMUNITY, COMMUNITY_MANAGER),
    RECORD_SOLIDARITY(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** Who agreed to what, which households are vulnerable, and what each gives and receives for it. */
    SEE_HOUSEHOLDS_IN_NEED(Reach.COMMUNITY, COMMUNITY_MANAGER, AUDITOR),
    /** Names, addresses, accounts and tax standing of members, and how documents look. */
    KEEP_DETAILS(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** What is kept because a law says so, or goes because one says so: numbers and days, no names. */
    SEE_RETENTION(Reach.COMMUNITY, COMMUNITY_MANAGER, BOARD_MEMBER, AUDITOR, BOOKKEEPER),
    /** Gives a member all that is kept about it, and erases who a member was that left. */
    KEEP_PRIVACY(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** Opens documents of members whose identity was erased, and reads their names in the books, as long as the law keeps both. */
    OPEN_RETAINED(Reach.COMMUNITY, BOOKKEEPER),
    SEE_DOCUMENTS(Reach.COMMUNITY, COMMUNITY_MANAGER, BOARD_MEMBER, AUDITOR, BOOKKEEPER),
    ISSUE_DOCUMENTS(Reach.COMMUNITY, COMMUNITY_MANAGER, BOOKKEEPER),
    /** Orders to the bank, and what the bank tells. */
    MOVE_MONEY(Reach.COMMUNITY, COMMUNITY_MANAGER, BOOKKEEPER),
    DELIVER_READINGS(Reach.COMMUNITY, COMMUNITY_MANAGER),
    SETTLE(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** Says which addresses are told when something happens. */
    MANAGE_WEBHOOKS(Reach.COMMUNITY, COMMUNITY_MANAGER),
    /** The own member's figures only; which member is read from the role. */
    SEE_OWN_STATEMENT(Reach.COMMUNITY, MEMBER),
    /** Announces it; the agreement is changed by who may change it. */
    LEAVE_COMMUNITY(Reach.COMMUNITY, MEMBER),
    DECIDE_OWN_CONSENT(Reach.COMMUNITY, MEMBER);

    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    Right(Reach reach, Role... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    public Reach reach() {
        return reach;
    }

    public boolean isOf(Role role) {
        return roles.contains(role);
    }
}
