package respondet.billing.sepa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import respondet.core.problem.Checked;

/** The bank files of the tests. */
final class Samples {

    private Samples() {}

    static String text(String name) {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("/bank/" + name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each problem as its line and the end of its key. */
    static List<String> problems(Checked<?> read) {
        return read.problems().stream()
                .map(each -> each.line().orElse(0) + " " + each.hint().key().replace("problem.billing.", ""))
                .toList();
    }
}
