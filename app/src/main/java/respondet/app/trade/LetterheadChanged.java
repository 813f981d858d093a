package respondet.app.trade;

import java.util.Optional;
import respondet.app.journal.Change;

/** A community's documents look different from now on. */
public record LetterheadChanged(Letterhead letterhead) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(letterhead.community());
    }

    @Override
    public String subject() {
        return letterhead.community();
    }
}
