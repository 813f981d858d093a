package respondet.app.money;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** The bank told of money that moved. */
public record MovementsRecorded(String communityId, String digest, List<BankMovement> movements) implements Change {

    public MovementsRecorded {
        movements = List.copyOf(movements);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return digest;
    }
}
