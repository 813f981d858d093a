package respondet.app.proposal;

import java.util.Optional;
import respondet.app.journal.Change;

/** A proposed key was decided on or taken back; members see it no longer. */
public record ProposalClosed(String id, String communityId, String title) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return title;
    }
}
