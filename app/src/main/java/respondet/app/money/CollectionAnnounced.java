package respondet.app.money;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** Members were told what an order collects from them, and when. */
public record CollectionAnnounced(String order, String communityId, List<Told> told) implements Change {

    /** One member. */
    public record Told(String member, Way way) {}

    public CollectionAnnounced {
        told = List.copyOf(told);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return order;
    }
}
