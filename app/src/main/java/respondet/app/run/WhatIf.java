package respondet.app.run;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import respondet.core.community.Community;
import respondet.core.problem.Checked;

/** Settles a month again as if something else had been agreed. Nothing of it is kept. */
@Component
public class WhatIf {

    private final MonthSettlement settlement;

    WhatIf(MonthSettlement settlement) {
        this.settlement = settlement;
    }

    /** The members' figures from the readings and the knowledge of that run. */
    public Checked<List<MemberTotals>> totals(RunRow run, UnaryOperator<Community> other) {
        return settlement.settleUnder(run, other).map(Totals::of);
    }
}
