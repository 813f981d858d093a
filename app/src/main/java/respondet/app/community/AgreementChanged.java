package respondet.app.community;

import java.util.Optional;
import respondet.app.journal.Change;

/**
 * The members agreed something new.
 *
 * @param version 1, 2, 3 …
 * @param reason why, and by which resolution
 * @param document the whole agreement from now on, as in {@code community.yaml}
 */
public record AgreementChanged(String id, long version, String name, String reason, String document) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(id);
    }

    @Override
    public String subject() {
        return Long.toString(version);
    }
}
