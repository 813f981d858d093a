package respondet.app.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that a person holds for some time.
 *
 * @param territory NUTS code, for a territory's lead
 * @param community for the roles within one community
 * @param member who the person is there, for a member
 * @param from the first day
 * @param to the first day no longer
 */
public record Grant(
        String id,
        Role role,
        Optional<String> territory,
        Optional<String> community,
        Optional<String> member,
        LocalDate from,
        Optional<LocalDate> to) {

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }

    /** Whether the role can end on a day: one that never began ends on its first day, and none is made longer so. */
    public boolean canEndOn(LocalDate day) {
        return !day.isBefore(from) && !to.map(day::isAfter).orElse(false);
    }

    /** Whether a territory is the grant's own or lies in it: NUTS codes of parts begin with that of the whole. */
    boolean reachesTerritory(String wanted) {
        return territory.filter(own -> !own.isEmpty()).map(wanted::startsWith).orElse(false);
    }

    /** Whether the role reaches over a territory: an administrator's everywhere, a lead's over the own one and its parts. */
    boolean covers(String wanted) {
        return role == Role.ADMINISTRATOR || reachesTerritory(wanted);
    }

    boolean reaches(String wanted) {
        return community.map(wanted::equals).orElse(false);
    }
}
