package respondet.regime.be;

import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Line;
import respondet.core.settlement.Valuation;
import respondet.core.time.Month;

/** The lines and remarks that the provisions found so far. */
final class Findings {

    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** A line left out because a price is not known. */
    void missingPrice(String price, Month month) {
        add(missing(price, month));
    }

    void missingPrice(String price, Month month, String point) {
        add(missing(price, month).at(point));
    }

    private static Problem missing(String price, Month month) {
        return Problem.of(ProblemKind.MISSING_PRICE, Message.of("problem.be.missing_price"))
                .with("price", Value.of(price))
                .with("month", Value.of(month.name()))
                .during(month.name());
    }

    Valuation valuation() {
        return new Valuation(lines, List.of(), List.of(), problems);
    }
}
