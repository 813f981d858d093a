package respondet.metering.validation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import respondet.core.problem.Problem;
import respondet.core.quantity.Power;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;

/**
 * Looks at readings with a suspicious eye; everything it says is a note.
 *
 * @param zone local legal time, which decides days and weeks
 * @param capacities the power of each point's connection, where it is known
 */
public record Validation(ZoneId zone, Map<String, Power> capacities) {

    public Validation {
        capacities = Map.copyOf(capacities);
    }

    /** What looks wrong, in a stable order. */
    public List<Problem> check(Readings readings) {
        var problems = new ArrayList<Problem>();
        readings.series().forEach((channel, parts) -> {
            new ResolutionChanges(channel, zone).check(parts).forEach(problems::add);
            parts.forEach(series -> check(channel, series, problems));
        });
        return problems.stream().sorted(Problem.ORDER).toList();
    }

    private void check(Channel channel, Series series, List<Problem> problems) {
        problems.addAll(Gaps.of(channel, series, zone));
        problems.addAll(new Impossible(channel, capacities).check(series));
        problems.addAll(new WeeklyLevel(channel, zone).check(series));
        if (channel.direction() == Direction.CONSUMPTION) {
            problems.addAll(new ZeroImport(channel, zone).check(series));
        }
    }
}
