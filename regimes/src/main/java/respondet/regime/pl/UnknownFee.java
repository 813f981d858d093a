package respondet.regime.pl;

import java.time.YearMonth;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Item;

/** The remark that the rate of a yearly fee is not known: its amounts are left out, not zero. */
final class UnknownFee {

    private UnknownFee() {}

    static Problem of(Item item, YearMonth month) {
        return Problem.of(ProblemKind.UNKNOWN_FEE)
                .during(month)
                .with("fee", new Value.Word("item." + item.id()))
                .with("month", Value.of(month));
    }
}
