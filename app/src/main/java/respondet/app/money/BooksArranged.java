package respondet.app.money;

import java.util.Optional;
import respondet.app.journal.Change;

/** A community's books have other accounts, or another table. */
public record BooksArranged(BookLayout layout) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(layout.community());
    }

    @Override
    public String subject() {
        return layout.community();
    }
}
