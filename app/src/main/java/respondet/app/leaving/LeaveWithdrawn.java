package respondet.app.leaving;

import java.util.Optional;
import respondet.app.journal.Change;

/** A member stays after all. */
public record LeaveWithdrawn(String communityId, String member) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return member;
    }
}
