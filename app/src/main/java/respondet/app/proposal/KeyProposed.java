package respondet.app.proposal;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/**
 * A key was put before the members.
 *
 * @param title what is proposed, in the manager's words
 * @param kind the way of dividing
 * @param item the key as an agreement would hold it
 * @param run the final run whose month was settled again with it
 */
public record KeyProposed(
        String id, String communityId, String title, String kind, String item, String run, List<KeyEffect> effects)
        implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return title;
    }
}
