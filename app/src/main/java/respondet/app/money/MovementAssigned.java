package respondet.app.money;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** Somebody said which documents a movement is for. */
public record MovementAssigned(String communityId, String movement, String member, List<String> documents)
        implements Change {

    public MovementAssigned {
        documents = List.copyOf(documents);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return movement;
    }
}
