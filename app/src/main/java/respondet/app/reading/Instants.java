package respondet.app.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The whole seconds in which deliveries become known: never two of a community in one, never one in the future. */
@Component
class Instants {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Deliveries deliveries;
    private final Clock clock;

    Instants(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    Instant next(String community) {
        var now = clock.instant();
        var earliest = deliveries
                .latest(community)
                .map(last -> last.received().plusSeconds(1))
                .orElse(Instant.EPOCH);
        var wait = Duration.between(now, earliest);
        if (wait.isPositive() && wait.compareTo(LONGEST_WAIT) < 0) {
            sleep(wait);
        }
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        // a clock that was put back must not put a delivery before the last one
        return second.isBefore(earliest) ? earliest.truncatedTo(ChronoUnit.SECONDS) : second;
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
