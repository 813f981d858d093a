package respondet.core.community;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member or shareholder of the community.
 *
 * @param joined the first day as a member
 * @param left the first day no longer a member
 * @param language ISO 639-1 code of the language of this member's statement
 */
public record Member(
        String id,
        String name,
        MemberKind kind,
        LocalDate joined,
        Optional<LocalDate> left,
        Optional<String> language,
        Facts facts) {

    public boolean isActiveOn(LocalDate date) {
        return !date.isBefore(joined) && left.map(date::isBefore).orElse(true);
    }
}
