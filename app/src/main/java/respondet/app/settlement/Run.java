package respondet.app.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import respondet.core.settlement.Settlement;
import respondet.core.time.Period;

/**
 * One calculation with its identity: the same inputs and rules give the same id and the same bytes.
 *
 * @param knownAt the moment whose knowledge it uses
 * @param corrects the id of the run that it corrects
 * @param differences line by line, what changed against that run
 */
public record Run(
        String id,
        Optional<String> corrects,
        Instant knownAt,
        List<Input> inputs,
        Period period,
        Settlement settlement,
        List<Difference> differences) {

    public Run {
        inputs = List.copyOf(inputs);
        differences = List.copyOf(differences);
    }
}
