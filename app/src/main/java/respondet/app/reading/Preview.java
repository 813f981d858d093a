package respondet.app.reading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import respondet.core.problem.Problem;

/**
 * What files are, before somebody decides on them.
 *
 * @param conflicts where two of the files contradict each other; then none can be accepted
 */
record Preview(List<File> files, List<Problem> conflicts) {

    Preview {
        files = List.copyOf(files);
        conflicts = List.copyOf(conflicts);
    }

    /** What becomes of a file. */
    enum State {
        /** It can be accepted. */
        READY,
        /** None of its points belongs to the community. */
        FOREIGN,
        /** It holds prices or rates. */
        NOT_READINGS,
        /** It cannot be read whole. */
        REFUSED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One file.
     *
     * @param before when the same bytes were delivered already
     */
    record File(DeliveredFile figures, State state, Optional<Instant> before, List<Problem> problems) {

        File {
            problems = problems.stream().sorted(Problem.ORDER).toList();
        }
    }

    /** With what is known today of files that were delivered before. */
    Preview with(Function<DeliveredFile, Optional<Instant>> before) {
        var all = files.stream()
                .map(file -> new File(file.figures(), file.state(), before.apply(file.figures()), file.problems()))
                .toList();
        return new Preview(all, conflicts);
    }

    long ready() {
        return files.stream().filter(file -> file.state() == State.READY).count();
    }

    boolean isAcceptable() {
        return conflicts.isEmpty() && ready() > 0;
    }
}
