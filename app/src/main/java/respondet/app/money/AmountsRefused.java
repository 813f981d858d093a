package respondet.app.money;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** The bank refused single amounts of an order; they are open again, the others are under way. */
public record AmountsRefused(String id, String communityId, List<Refused> amounts) implements Change {

    /**
     * One of them.
     *
     * @param reason the bank's code; empty where it told none
     */
    public record Refused(String document, String reason) {}

    public AmountsRefused {
        amounts = List.copyOf(amounts);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return id;
    }
}
