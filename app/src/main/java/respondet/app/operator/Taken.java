package respondet.app.operator;

import java.time.Instant;
import java.util.List;

/**
 * An operator's allocation that was kept beside a run.
 *
 * @param account who brought it
 */
public record Taken(
        String id,
        String community,
        String run,
        Instant received,
        String account,
        String format,
        List<TakenFile> files) {

    public Taken {
        files = List.copyOf(files);
    }

    Taken with(List<TakenFile> itsFiles) {
        return new Taken(id, community, run, received, account, format, itsFiles);
    }
}
