package respondet.core.community;

import java.util.Optional;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;

/**
 * A point whose energy is settled: CUPS, PPE, EAN or POD.
 *
 * @param marketId its public identifier, as files name it
 * @param member whose withdrawals these are; none at a plant's own meter
 * @param plant what injects here, if anything
 * @param participation the part of this point's energy that belongs to this community
 * @param capacity the connection's power, for checks
 */
public record AccountingPoint(
        String id,
        String marketId,
        Optional<String> member,
        Optional<String> plant,
        Optional<String> tariff,
        Participation participation,
        Optional<Power> capacity,
        Facts facts) {

    /** A point whose part never changes. */
    public AccountingPoint(
            String id,
            String marketId,
            Optional<String> member,
            Optional<String> plant,
            Optional<String> tariff,
            Share part,
            Optional<Power> capacity,
            Facts facts) {
        this(id, marketId, member, plant, tariff, Participation.always(part), capacity, facts);
    }

    /** Everything but the part, which is another one. */
    public AccountingPoint taking(Participation other) {
        return new AccountingPoint(id, marketId, member, plant, tariff, other, capacity, facts);
    }
}
