package respondet.app.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.page.Typed;
import respondet.app.store.Ids;

/** A role as it was typed into a form; each part empty where nothing was. */
public record RoleForm(String role, String community, String member, String territory, String from, String to) {

    static RoleForm of(Map<String, String> fields) {
        return new RoleForm(
                part(fields, "role"),
                part(fields, "community"),
                part(fields, "member"),
                part(fields, "territory"),
                part(fields, "from"),
                part(fields, "to"));
    }

    static String part(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The roles that can be given. */
    public List<String> roles() {
        return given().map(Role::id).toList();
    }

    static java.util.stream.Stream<Role> given() {
        return Arrays.stream(Role.values()).filter(each -> each != Role.PUBLIC);
    }

    Optional<Role> chosen() {
        return given().filter(each -> each.id().equals(role)).findFirst();
    }

    /** A day that was left out stands for none; one that is no day is refused. */
    boolean hasDays() {
        return isDay(from) && isDay(to);
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || Typed.date(text).isPresent();
    }

    /** What the form means; parts that the role has no use for are left out. */
    Grant grant(Role chosen, LocalDate today) {
        return new Grant(
                Ids.next(),
                chosen,
                kept(territory, chosen == Role.TERRITORY_LEAD),
                kept(community, isWithinCommunity(chosen)),
                kept(member, chosen == Role.MEMBER),
                Typed.date(from).orElse(today),
                Typed.date(to));
    }

    static boolean isWithinCommunity(Role role) {
        return switch (role) {
            case COMMUNITY_MANAGER, BOARD_MEMBER, MEMBER, AUDITOR, BOOKKEEPER -> true;
            case ADMINISTRATOR, TERRITORY_LEAD, PUBLIC -> false;
        };
    }

    private static Optional<String> kept(String part, boolean useful) {
        return useful && !part.isEmpty() ? Optional.of(part) : Optional.empty();
    }
}
