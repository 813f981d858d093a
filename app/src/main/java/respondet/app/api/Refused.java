package respondet.app.api;

import java.util.List;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** The interface does not do what was asked, and says why. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final transient List<Problem> problems;

    public Refused(Refusal why) {
        this(why, List.of());
    }

    /** With all that is wrong with what was sent. */
    public Refused(Refusal why, List<Problem> problems) {
        super(why.id());
        this.why = why;
        this.problems = List.copyOf(problems);
    }

    /** One part of the request cannot be understood. */
    public static Refused wrong(String part) {
        var hint = Message.of("api.part.wrong").with("part", Value.of(part));
        return new Refused(Refusal.WRONG, List.of(Problem.of(ProblemKind.WRONG_VALUE, hint)));
    }

    public Refusal why() {
        return why;
    }

    public List<Problem> problems() {
        return problems;
    }
}
