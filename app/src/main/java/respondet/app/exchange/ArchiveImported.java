package respondet.app.exchange;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import respondet.app.journal.Change;

/**
 * A community came in with its history. This concerns the installation; the community's own journal goes on as it was.
 *
 * @param id of the community
 * @param entries how many were taken over
 * @param digest SHA-256 of the archive's journal
 * @param withheld what the archive lacked
 */
public record ArchiveImported(String id, long entries, String digest, Withheld withheld) implements Change {

    public ArchiveImported(String id, long entries, String digest, @Nullable Withheld withheld) {
        this.id = id;
        this.entries = entries;
        this.digest = digest;
        // older entries do not tell it
        this.withheld = Objects.requireNonNullElse(withheld, Withheld.NOTHING);
    }

    @Override
    public Optional<String> community() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return id;
    }
}
