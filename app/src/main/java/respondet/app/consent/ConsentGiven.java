package respondet.app.consent;

import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Change;

/** A member agreed to something. */
public record ConsentGiven(
        String id,
        String communityId,
        String member,
        ConsentKind kind,
        String wording,
        String language,
        ConsentOrigin origin,
        LocalDate from)
        implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return member;
    }
}
