package respondet.metering.price;

import java.util.ArrayList;
import java.util.List;
import respondet.core.problem.Problem;

/** What is wrong with a price file; bounded, so that a hostile file cannot fill the memory with complaints. */
final class PriceProblems {

    private static final int MOST = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private boolean refuses;

    PriceProblems(String file) {
        this.file = file;
    }

    void add(Problem problem) {
        if (problems.size() < MOST || (problem.refuses() && !refuses)) {
            problems.add(problem.in(file));
            refuses |= problem.refuses();
        }
    }

    boolean refuses() {
        return refuses;
    }

    List<Problem> all() {
        return problems.stream().sorted(Problem.ORDER).toList();
    }
}
