package respondet.app.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A consent of a member from one day on.
 *
 * @param wording key of the text that was agreed to
 * @param language in which it was read
 * @param givenBy the account that recorded it
 * @param to the first day without it
 * @param endedBy the account that recorded the withdrawal
 */
public record Consent(
        String id,
        String community,
        String member,
        ConsentKind kind,
        String wording,
        String language,
        ConsentOrigin origin,
        LocalDate from,
        String givenBy,
        Optional<LocalDate> to,
        Optional<String> endedBy) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }
}
