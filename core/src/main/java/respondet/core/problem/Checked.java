package respondet.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value with the problems found on the way to it, or, where one of them refuses, the problems alone. */
public sealed interface Checked<T> {

    List<Problem> problems();

    Optional<T> found();

    /** A usable value; none of its problems refuses. */
    record Accepted<T>(T value, List<Problem> problems) implements Checked<T> {
        public Accepted {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }
    }

    /** Nothing usable, and why. */
    record Refused<T>(List<Problem> problems) implements Checked<T> {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<T> found() {
            return Optional.empty();
        }
    }

    static <T> Checked<T> of(T value) {
        return new Accepted<>(value, List.of());
    }

    /** Accepted with its notes, or refused as soon as one problem refuses. */
    static <T> Checked<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::refuses) ? new Refused<>(problems) : new Accepted<>(value, problems);
    }

    static <T> Checked<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    static <T> Checked<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    default <R> Checked<R> map(Function<T, R> next) {
        return flatMap(value -> Checked.of(next.apply(value)));
    }

    /** The next step's result with the problems of both. */
    default <R> Checked<R> flatMap(Function<T, Checked<R>> next) {
        return switch (this) {
            case Refused<T>(var problems) -> new Refused<>(problems);
            case Accepted<T>(var value, var problems) -> next.apply(value).after(problems);
        };
    }

    /** The same result with these problems before its own. */
    default Checked<T> after(List<Problem> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(problems());
        return switch (this) {
            case Refused<T> _ -> new Refused<>(all);
            case Accepted<T>(var value, var _) -> Checked.of(value, all);
        };
    }
}
