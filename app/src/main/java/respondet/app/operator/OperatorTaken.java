package respondet.app.operator;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/**
 * An operator's allocation was kept beside a run, to be compared with it.
 *
 * @param format the layouts of its files
 */
public record OperatorTaken(String id, String communityId, String run, String format, List<TakenFile> files)
        implements Change {

    public OperatorTaken {
        files = List.copyOf(files);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return run;
    }
}
