package respondet.app.run;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/**
 * A run became final: these are the members' figures of the month from now on.
 *
 * @param id of the run
 * @param month {@code yyyy-MM}
 * @param version of the agreement
 * @param settlement the identity of the settlement, a hash of everything it was made from
 * @param digest SHA-256 of the bytes of {@code settlement.json}
 */
public record RunFinalised(
        String id,
        String communityId,
        String month,
        long version,
        long knownAtMicros,
        Optional<String> corrects,
        String reason,
        String settlement,
        String digest,
        List<MemberTotals> totals)
        implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return month;
    }
}
