package respondet.app.operator;

import java.math.BigDecimal;
import java.util.List;
import respondet.app.recompute.FigureSum;
import respondet.app.recompute.RecomputedAllocation;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.time.Resolution;

/**
 * What came of comparing an operator's allocation with a run; the single differences stand beside it.
 *
 * @param reasons everything that gives figures of the operator, numbered by place; the last place is for what nothing gives
 * @param problems what was found on the way, or why there is nothing to compare
 */
record Comparison(
        boolean compared,
        Resolution resolution,
        BigDecimal unit,
        long tolerance,
        long values,
        long untold,
        long outside,
        List<String> silent,
        List<Reason> reasons,
        List<FigureSum> sums,
        List<Problem> problems) {

    /** How many differences are first explained so, and what they sum to. */
    record Reason(Message words, long differences, long wattHours) {}

    static Comparison of(RecomputedAllocation found, List<Reason> reasons, List<Problem> problems) {
        return new Comparison(
                true,
                found.resolution(),
                found.unit(),
                found.tolerance(),
                found.compared(),
                found.untold(),
                found.outside(),
                found.silent(),
                reasons,
                found.sums(),
                problems);
    }

    static Comparison refused(List<Problem> problems) {
        return new Comparison(
                false, Resolution.HOUR, BigDecimal.ONE, 0, 0, 0, 0, List.of(), List.of(), List.of(), problems);
    }

    long differences() {
        return reasons.stream().mapToLong(Reason::differences).sum();
    }
}
