package respondet.app.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import respondet.app.health.Readiness.Need;

/** How things stand at the moment: what waits, and whether the server can work. Counted when it is asked for. */
@Component
class StateGauges {

    private final Counts counts;
    private final Readiness readiness;
    private final MultiGauge ready;
    private final MultiGauge runs;
    private final MultiGauge deliveries;
    private final MultiGauge letters;

    StateGauges(MeterRegistry meters, Counts counts, Readiness readiness) {
        this.counts = counts;
        this.readiness = readiness;
        ready = gauge(meters, "respondet.ready", "1 where the server has what it needs");
        runs = gauge(meters, "respondet.runs", "settlement runs by state");
        deliveries = gauge(meters, "respondet.deliveries", "deliveries of readings by state");
        letters = gauge(meters, "respondet.letters", "letters that are not sent yet");
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String what) {
        return MultiGauge.builder(name).description(what).register(meters);
    }

    /** A database that does not answer leaves the counts as they were; {@code respondet_ready} tells of it. */
    void renew() {
        var missing = readiness.missing();
        ready.register(
                Arrays.stream(Need.values())
                        .map(need -> row("need", need.name(), missing.contains(need) ? 0 : 1))
                        .toList(),
                true);
        try {
            count();
        } catch (DataAccessException _) {
            return;
        }
    }

    private void count() {
        runs.register(
                counts.runs().entrySet().stream()
                        .map(each -> row("state", each.getKey().name(), each.getValue()))
                        .toList(),
                true);
        deliveries.register(
                List.of(
                        row("state", "accepted", counts.acceptedDeliveries()),
                        row("state", "waiting", counts.waitingDeliveries())),
                true);
        letters.register(List.of(row("state", "waiting", counts.waitingLetters())), true);
    }

    private static Row<Number> row(String tag, String value, long number) {
        return Row.of(Tags.of(tag, value.toLowerCase(Locale.ROOT)), number);
    }
}
