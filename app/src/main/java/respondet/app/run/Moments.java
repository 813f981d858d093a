package respondet.app.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import respondet.app.journal.Journal;
import respondet.app.reading.Deliveries;
import respondet.app.reading.Delivery;

/**
 * The moments in whose light runs are computed, in whole seconds: never before anything that is known already, however
 * the clock was put back.
 */
@Component
class Moments {

    private final Runs runs;
    private final Deliveries deliveries;
    private final Journal journal;
    private final Clock clock;

    Moments(Runs runs, Deliveries deliveries, Journal journal, Clock clock) {
        this.runs = runs;
        this.deliveries = deliveries;
        this.journal = journal;
        this.clock = clock;
    }

    Instant next(String community) {
        var known = Stream.of(
                        runs.latest(community),
                        deliveries.latest(community).map(Delivery::received),
                        journal.latest(community))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        var now = clock.instant();
        return known.filter(now::isBefore).orElse(now).truncatedTo(ChronoUnit.SECONDS);
    }
}
