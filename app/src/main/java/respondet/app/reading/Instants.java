package respondet.app.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The whole seconds in which deliveries become known: never two of a community in one, and never one in the past of a
 * settlement that did not know it.
 */
@Component
class Instants {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Deliveries deliveries;
    private final LastLook looks;
    private final Clock clock;

    Instants(Deliveries deliveries, LastLook looks, Clock clock) {
        this.deliveries = deliveries;
        this.looks = looks;
        this.clock = clock;
    }

    Instant next(String community) {
        var now = clock.instant();
        var earliest = Stream.of(deliveries.latest(community).map(Delivery::received), looks.latest(community))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .map(last -> last.plusSeconds(1))
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
