package respondet.app.capital;

import java.util.Optional;
import respondet.app.journal.Change;

/** A line was added to a community's capital book. */
public record CapitalRecorded(CapitalEntry entry) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(entry.community());
    }

    @Override
    public String subject() {
        return entry.member();
    }
}
