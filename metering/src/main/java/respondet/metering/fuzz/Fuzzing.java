package respondet.metering.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Reads damaged files and says which of them a reader did not survive. */
public final class Fuzzing {

    /** No damaged file may take longer than this. */
    public static final long LONGEST_MILLIS = 5_000;

    /** Problems of a row, which must say which row. */
    private static final Set<ProblemKind> OF_A_ROW = Set.of(
            ProblemKind.BROKEN_STRUCTURE,
            ProblemKind.CONFLICTING_DUPLICATE,
            ProblemKind.WRONG_DAY_LENGTH,
            ProblemKind.VALUE_OVERFLOW);

    private Fuzzing() {}

    /** What came of many damaged files of one format. */
    public record Result(String format, long accepted, long refused, List<String> failures) {}

    /** Reads damaged files made from one seed; the same number gives the same files. */
    public static Result run(Seed seed, long inputs, long number) {
        var mutations = new Mutations(new SplittableRandom(number));
        var failures = new ArrayList<String>();
        long accepted = 0;
        for (long i = 0; i < inputs && failures.size() < 5; i++) {
            var attempt = attempt(seed, mutations.damage(seed.content()));
            accepted += attempt.accepted() ? 1 : 0;
            long input = i;
            attempt.failure()
                    .ifPresent(failure ->
                            failures.add(seed.format() + ", seed " + number + ", input " + input + ": " + failure));
        }
        return new Result(seed.format(), accepted, inputs - accepted, List.copyOf(failures));
    }

    private record Attempt(boolean accepted, Optional<String> failure) {}

    @SuppressWarnings("CatchingUnchecked") // that nothing is thrown is what is being shown
    private static Attempt attempt(Seed seed, byte[] damaged) {
        long start = System.nanoTime();
        try {
            var outcome = seed.read(damaged);
            long millis = (System.nanoTime() - start) / 1_000_000;
            var slow = millis > LONGEST_MILLIS ? Optional.of("took " + millis + " ms") : Optional.<String>empty();
            return new Attempt(outcome.format().isPresent(), slow.or(() -> silent(seed, outcome)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            var at = e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "";
            return new Attempt(false, Optional.of("threw " + e + " at " + at));
        }
    }

    /** A refusal that does not say why or in which line. */
    private static Optional<String> silent(Seed seed, Seed.Outcome outcome) {
        var refusals = outcome.problems().stream().filter(Problem::refuses).toList();
        if (outcome.format().isEmpty() && refusals.isEmpty()) {
            return Optional.of("refused without a reason");
        }
        return refusals.stream()
                .filter(each -> seed.hasLines() && OF_A_ROW.contains(each.kind()))
                .filter(each -> each.line().isEmpty() && !each.hint().key().equals("hint.more_of_kind"))
                .findFirst()
                .map(each -> "no line in " + each);
    }
}
