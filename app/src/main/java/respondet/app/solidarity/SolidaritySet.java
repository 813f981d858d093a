package respondet.app.solidarity;

import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Change;
import respondet.core.quantity.Share;

/** The assembly set a share of each month aside for vulnerable households; a share of nothing ends it. */
public record SolidaritySet(String id, String communityId, LocalDate from, Share share, String resolution)
        implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return from.toString();
    }
}
