package respondet.metering;

import respondet.core.problem.Problem;

/** Thrown where a reader cannot go on with a file; {@link MeterFiles} turns it into a refusal. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusedFile(Problem problem) {
        super(problem.kind().id(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
