package respondet.core.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** One finding about what was handed in: what, where, and what to do about it. */
public record Problem(
        ProblemKind kind,
        Optional<String> file,
        OptionalLong line,
        Optional<String> point,
        Optional<String> interval,
        Message hint) {

    /** A stable order for output: by file, line, point, interval, kind. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem each) -> each.file().orElse(""))
            .thenComparingLong(each -> each.line().orElse(0))
            .thenComparing(each -> each.point().orElse(""))
            .thenComparing(each -> each.interval().orElse(""))
            .thenComparing(Problem::kind)
            .thenComparing(each -> each.hint().toString());

    public static Problem of(ProblemKind kind, Message hint) {
        return new Problem(kind, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(), hint);
    }

    /** A problem whose hint is {@code problem.<kind>}. */
    public static Problem of(ProblemKind kind) {
        return of(kind, Message.of("problem." + kind.id()));
    }

    public Severity severity() {
        return kind.severity();
    }

    public boolean refuses() {
        return severity() == Severity.REFUSE;
    }

    public Problem in(String name) {
        return new Problem(kind, Optional.of(name), line, point, interval, hint);
    }

    public Problem atLine(long number) {
        return new Problem(kind, file, OptionalLong.of(number), point, interval, hint);
    }

    public Problem at(String pointId) {
        return new Problem(kind, file, line, Optional.of(pointId), interval, hint);
    }

    public Problem during(Object span) {
        return new Problem(kind, file, line, point, Optional.of(span.toString()), hint);
    }

    public Problem with(String name, Value value) {
        return new Problem(kind, file, line, point, interval, hint.with(name, value));
    }
}
