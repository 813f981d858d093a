package respondet.app.folder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import respondet.app.settlement.Input;
import respondet.core.community.Community;
import respondet.core.problem.Problem;
import respondet.core.reading.Readings;
import respondet.metering.price.ExchangeRates;

/**
 * A community folder as known at a moment: the agreement, the readings, and which bytes they came from.
 *
 * @param knownAt the moment; unless it was given, the latest instant in the folder
 * @param inputs every file that was read, by name
 */
public record OpenedFolder(
        Community community,
        Readings readings,
        ExchangeRates rates,
        Instant knownAt,
        List<Input> inputs,
        List<Problem> problems) {

    public OpenedFolder {
        inputs = inputs.stream()
                .distinct()
                .sorted(Comparator.comparing(Input::file))
                .toList();
        problems = List.copyOf(problems);
    }
}
