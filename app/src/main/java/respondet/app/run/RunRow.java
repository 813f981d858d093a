package respondet.app.run;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A settlement run as lists show it.
 *
 * @param month the month that it settles
 * @param version of the agreement that it uses
 * @param knownAt nothing that became known later is used
 * @param corrects the final run that it corrects
 * @param reason why it corrects; empty for a first run
 * @param done steps done, of {@code steps}
 */
public record RunRow(
        String id,
        String community,
        YearMonth month,
        RunState state,
        long version,
        Instant knownAt,
        Optional<String> corrects,
        String reason,
        int done,
        int steps,
        String problems) {}
