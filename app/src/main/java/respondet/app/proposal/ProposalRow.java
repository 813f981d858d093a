package respondet.app.proposal;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposed key as lists show it.
 *
 * @param item the key as an agreement would hold it
 * @param run the final run that its effects are compared with
 */
public record ProposalRow(
        String id,
        String community,
        Instant publishedAt,
        String title,
        String kind,
        String item,
        String run,
        Optional<Instant> closedAt) {

    boolean isOpen() {
        return closedAt.isEmpty();
    }
}
