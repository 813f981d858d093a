package respondet.app.money;

import java.util.Optional;
import respondet.app.journal.Change;

/** An order is no order any more: the bank never got it, or refused it. */
public record OrderWithdrawn(String id, String communityId, String reason) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return id;
    }
}
