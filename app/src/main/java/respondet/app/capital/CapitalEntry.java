package respondet.app.capital;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a community's capital book; it is never changed, only reversed by another.
 *
 * @param shares how many shares are taken or end
 * @param amount minor units: the value of what is subscribed, or the money that moved
 * @param reason why, and by which resolution
 * @param reverses the entry that was wrong and counts no longer from this day
 */
public record CapitalEntry(
        String id,
        String community,
        String member,
        CapitalKind kind,
        LocalDate day,
        long shares,
        long amount,
        String currency,
        String reason,
        Optional<String> reverses) {

    /** The entry that takes this one back from a day. */
    CapitalEntry reversed(String byId, LocalDate on, String why) {
        return new CapitalEntry(byId, community, member, kind, on, -shares, -amount, currency, why, Optional.of(id));
    }
}
