package respondet.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.app.run.RunRow;
import respondet.app.store.Installation;

/** An operator's file that was kept and compared with a run. */
public final class ToldByOperators {

    private ToldByOperators() {}

    private record Text(String name, String text) implements Intake.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How many values differed. */
    public static long take(Installation installation, RunRow run, String name, String text) throws IOException {
        var taken = installation.bean(Intake.class).take(run, List.of(new Text(name, text)), "manager");
        assertThat(taken.found()).as(taken.problems().toString()).isPresent();
        return again(installation, run);
    }

    /** Whether an operator's files are kept beside a run. */
    public static boolean isBeside(Installation installation, RunRow run) {
        return !installation
                .bean(OperatorAllocations.class)
                .of(run.community(), run.id())
                .isEmpty();
    }

    /** Compares what is kept beside a run now. */
    public static long again(Installation installation, RunRow run) throws IOException {
        var kept = installation
                .bean(OperatorAllocations.class)
                .of(run.community(), run.id())
                .getLast();
        installation.bean(Comparisons.class).compute(run, kept);
        return installation.bean(Comparisons.class).of(run, kept).orElseThrow().values();
    }
}
