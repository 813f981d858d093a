package respondet.app.consent;

import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Change;

/** A member agrees no longer; {@code to} is the first day without the consent. */
public record ConsentWithdrawn(
        String id, String communityId, String member, ConsentKind kind, ConsentOrigin origin, LocalDate to)
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
