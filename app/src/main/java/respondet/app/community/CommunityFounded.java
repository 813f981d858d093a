package respondet.app.community;

import java.util.Optional;
import respondet.app.journal.Change;

/** A community came into being. */
public record CommunityFounded(String id, String name, String territory, String regime) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(id);
    }

    @Override
    public String subject() {
        return id;
    }
}
