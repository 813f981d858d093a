package respondet.app.reading;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/**
 * Readings went because nobody may keep them any longer.
 *
 * @param before {@code yyyy-MM}, the first month that stayed
 * @param rows how many readings the lake held of the months before
 * @param files that held nothing younger, each with the folder of its delivery before it
 */
public record ReadingsForgotten(String id, String communityId, String before, long rows, List<String> files)
        implements Change {

    public ReadingsForgotten {
        files = List.copyOf(files);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return before;
    }
}
