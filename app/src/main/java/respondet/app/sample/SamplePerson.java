package respondet.app.sample;

import java.util.List;
import respondet.app.identity.Role;
import respondet.app.text.Language;

/** An invented person with one role. */
record SamplePerson(
        String email, String name, Language language, Role role, String community, String member, String territory) {

    static final List<SamplePerson> ALL = List.of(
            in("malopolska", Role.COMMUNITY_MANAGER, "", Language.POLISH),
            in("malopolska", Role.BOARD_MEMBER, "", Language.POLISH),
            in("malopolska", Role.AUDITOR, "", Language.POLISH),
            in("malopolska", Role.BOOKKEEPER, "", Language.POLISH),
            in("malopolska", Role.MEMBER, "home03", Language.POLISH),
            in("barcelona", Role.COMMUNITY_MANAGER, "", Language.CATALAN),
            in("namur", Role.COMMUNITY_MANAGER, "", Language.FRENCH),
            in("namur", Role.BOOKKEEPER, "", Language.FRENCH),
            in("namur", Role.MEMBER, "home1", Language.FRENCH),
            in("turin", Role.COMMUNITY_MANAGER, "", Language.ITALIAN),
            new SamplePerson(
                    "territory-lead@example.org",
                    "Territory lead (sample)",
                    Language.ENGLISH,
                    Role.TERRITORY_LEAD,
                    "",
                    "",
                    "PL21"),
            new SamplePerson(
                    "administrator@example.org",
                    "Administrator (sample)",
                    Language.ENGLISH,
                    Role.ADMINISTRATOR,
                    "",
                    "",
                    ""));

    private static SamplePerson in(String community, Role role, String member, Language language) {
        var name = role.id() + "@" + community;
        return new SamplePerson(name + ".example.org", name + " (sample)", language, role, community, member, "");
    }
}
