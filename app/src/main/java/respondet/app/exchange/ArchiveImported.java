package respondet.app.exchange;

import java.util.Optional;
import respondet.app.journal.Change;

/**
 * A community came in with its history. This concerns the installation; the community's own journal goes on as it was.
 *
 * @param id of the community
 * @param entries how many were taken over
 * @param digest SHA-256 of the archive's journal
 */
public record ArchiveImported(String id, long entries, String digest) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return id;
    }
}
