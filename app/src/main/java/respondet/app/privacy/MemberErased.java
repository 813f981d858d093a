package respondet.app.privacy;

import java.util.Optional;
import respondet.app.journal.Change;

/** Who a former member was is no longer kept; the pseudonym stands in its place from now on, and in all that was. */
public record MemberErased(String communityId, String member, String pseudonym, String reason) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return member;
    }
}
