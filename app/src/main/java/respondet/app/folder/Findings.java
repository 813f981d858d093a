package respondet.app.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Collects every problem of one file, so that all of them can be shown at once. */
final class Findings {

    private final String file;
    private final Optional<String> point;
    private final List<Problem> problems;

    private Findings(String file, Optional<String> point, List<Problem> problems) {
        this.file = file;
        this.point = point;
        this.problems = problems;
    }

    static Findings in(String file) {
        return new Findings(file, Optional.empty(), new ArrayList<>());
    }

    /** The same collection, for what is found about one accounting point. */
    Findings about(String pointId) {
        return new Findings(file, Optional.of(pointId), problems);
    }

    void add(ProblemKind kind, int line, Message hint) {
        var problem = Problem.of(kind, hint).in(file).atLine(line);
        problems.add(point.map(problem::at).orElse(problem));
    }

    void add(ProblemKind kind, Message hint) {
        problems.add(Problem.of(kind, hint).in(file));
    }

    /** A problem found elsewhere, as one of this file. */
    Problem here(Problem problem) {
        return problem.in(file);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    boolean refuse() {
        return problems.stream().anyMatch(Problem::refuses);
    }

    List<Problem> all() {
        return problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
