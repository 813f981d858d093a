package respondet.app.leaving;

import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Change;

/**
 * A member said that she leaves.
 *
 * @param left the first day no longer a member
 */
public record LeaveAnnounced(String communityId, String member, LocalDate left) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return member;
    }
}
