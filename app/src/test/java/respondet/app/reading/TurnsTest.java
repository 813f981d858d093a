package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** What waits for what while a delivery is taken. */
class TurnsTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private record July(String name) implements Staging.Arriving {
        @Override
        public InputStream open() {
            var text = "point,direction,start,kwh\nhome1,consumption,2025-07-01T00:00:00+02:00,9.999\n";
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @OnEachDatabase
    void knowsWhatIsBeingTakenWhenARunIsAskedFor(Installation installation) throws Exception {
        found(installation);
        var sender = new Staging.Sender("namur", "manager", Origin.UPLOAD, "");
        var staged = installation.bean(Staging.class).stage(sender, List.of(new July("july.csv")));
        var settling = installation.bean(Settling.class);
        var runs = installation.bean(Runs.class);
        try (var threads = Executors.newFixedThreadPool(2)) {
            synchronized (installation.bean(Turns.class).of("namur")) {
                var asked = threads.submit(() -> settling.ask("namur", JULY, ""));
                var other = threads.submit(() -> settling.settle("namur", JULY));
                for (var each : List.of(asked, other)) {
                    assertThatExceptionOfType(TimeoutException.class)
                            .isThrownBy(() -> each.get(200, TimeUnit.MILLISECONDS));
                }
                assertThat(runs.of("namur")).isEmpty();
                assertThat(installation.bean(Acceptance.class).accept(staged, "manager"))
                        .isPresent();
            }
        }
        var received = installation
                .bean(Deliveries.class)
                .latest("namur")
                .orElseThrow()
                .received();
        assertThat(runs.of("namur"))
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.knownAt()).isAfterOrEqualTo(received));
        while (runs.of("namur").stream().anyMatch(run -> run.state().isOpen())) {
            Thread.sleep(100);
        }
    }

    private static void found(Installation installation) throws Exception {
        installation.found("namur");
    }
}
