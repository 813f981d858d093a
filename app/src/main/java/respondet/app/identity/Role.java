package respondet.app.identity;

import java.util.Locale;

/** What a person is to the installation, to a territory or to a community. One person may hold several. */
public enum Role {
    /** Runs the installation: accounts, roles, mail; sees no household's figures. */
    ADMINISTRATOR,
    /** Leads a territory: founds communities there and sees what is common to them. */
    TERRITORY_LEAD,
    /** Keeps a community's agreement, readings and runs. */
    COMMUNITY_MANAGER,
    /** Sees everything of a community and decides in its assembly. */
    BOARD_MEMBER,
    /** Sees the own figures. */
    MEMBER,
    /** Reads everything of a community and changes nothing. */
    AUDITOR,
    /** Keeps a community's books: documents and money, and what the law keeps of former members; no household's readings. */
    BOOKKEEPER,
    /** Anybody. */
    PUBLIC;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
