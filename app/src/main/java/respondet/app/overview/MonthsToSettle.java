package respondet.app.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.overview.Matter.Kind;
import respondet.app.reading.ReadingState;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Which months of a community wait for somebody: refused, drafted, outdated, not settled, with gaps. */
@Component
class MonthsToSettle {

    private final Runs runs;
    private final FinalRuns finals;
    private final ReadingState readings;

    MonthsToSettle(Runs runs, FinalRuns finals, ReadingState readings) {
        this.runs = runs;
        this.finals = finals;
        this.readings = readings;
    }

    List<Matter> of(Community agreed) {
        var latest = latest(agreed.id());
        var matters = new ArrayList<Matter>();
        latest.forEach((month, run) -> about(run).ifPresent(matters::add));
        outdated(agreed).ifPresent(matters::add);
        var unsettled = readings.months(agreed.id(), agreed.zone()).stream()
                .filter(month -> !latest.containsKey(month))
                .toList();
        if (!unsettled.isEmpty()) {
            gaps(agreed, unsettled.getFirst(), matters);
            matters.add(new Matter(
                    Kind.UNSETTLED,
                    Message.of("overview.unsettled")
                            .with("n", Value.of(unsettled.size()))
                            .with("month", Value.of(unsettled.getFirst())),
                    "/runs"));
        }
        return matters;
    }

    private Optional<Matter> outdated(Community agreed) {
        var months = finals.outdated(agreed);
        return months.stream()
                .findFirst()
                .map(first -> new Matter(
                        Kind.OUTDATED,
                        Message.of("overview.outdated")
                                .with("n", Value.of(months.size()))
                                .with("month", Value.of(first)),
                        "/runs"));
    }

    /** For each month the run that was asked for last, those given up left out. */
    private Map<YearMonth, RunRow> latest(String community) {
        var latest = new TreeMap<YearMonth, RunRow>();
        for (var run : runs.of(community)) {
            if (run.state() != RunState.CANCELLED) {
                latest.putIfAbsent(run.month(), run);
            }
        }
        return latest;
    }

    private static Optional<Matter> about(RunRow run) {
        return switch (run.state()) {
            case REFUSED -> Optional.of(matter(Kind.REFUSED_RUN, "overview.refused", run));
            case DRAFT -> Optional.of(matter(Kind.DRAFT, "overview.draft", run));
            case QUEUED, RUNNING, FINAL, CANCELLED -> Optional.empty();
        };
    }

    private static Matter matter(Kind kind, String key, RunRow run) {
        return new Matter(kind, Message.of(key).with("month", Value.of(run.month())), "/runs/" + run.id());
    }

    private void gaps(Community agreed, YearMonth month, List<Matter> matters) {
        long points = readings.points(agreed, month).values().stream()
                .filter(point -> !point.isComplete())
                .count();
        if (points > 0) {
            matters.add(new Matter(
                    Kind.GAPS,
                    Message.of("overview.gaps").with("n", Value.of(points)).with("month", Value.of(month)),
                    "/readings/complete?month=" + month));
        }
    }
}
