package respondet.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** What the journal tells of an operator outlives the run and every start. */
class OperatorSweepTest {

    private record File(String name, String text) implements Intake.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @OnEachDatabase
    void keepsWhatWasTakenAndNothingElse(Installation installation) throws Exception {
        installation.found("namur");
        var settling = installation.bean(Settling.class);
        var run = settling.settle("namur", YearMonth.of(2025, 7));
        var file = new File("own.csv", "point,start,shared_kwh\nhome1,2025-07-10T12:00:00+02:00,9\n");
        var id = installation
                .bean(Intake.class)
                .take(run, List.of(file), "manager")
                .found()
                .orElseThrow();
        var folder = installation.bean(OperatorFolder.class);
        var half = folder.arriving(run.id(), "0123456789abcdef0123456789abcdef");
        Files.writeString(half.resolve("half.csv"), "point");
        assertThat(settling.giveUp(run)).isTrue();

        installation.bean(OperatorSweep.class).afterPropertiesSet();

        assertThat(folder.of(run.id(), id).resolve("own.csv")).hasContent(file.text());
        assertThat(half).doesNotExist();
    }
}
