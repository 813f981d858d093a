package respondet.regime.pl;

import java.time.YearMonth;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Says that a price is missing at a point in a month, so that no amount follows from it. */
final class MissingPrice {

    private MissingPrice() {}

    static Problem at(ResolvedCommunity community, int point, YearMonth month, String price) {
        return Problem.of(ProblemKind.MISSING_PRICE)
                .at(community.points().get(point).id())
                .during(month)
                .with("price", Value.of(price))
                .with("month", Value.of(month));
    }
}
