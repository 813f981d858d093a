package respondet.app.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import respondet.core.community.AccountingPoint;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Allocation;
import respondet.metering.operator.OperatorAllocation;
import respondet.metering.operator.Told;

/** Computes an operator's allocation again, interval by interval, and looks for what explains each difference. */
public final class Recomputation {

    private final Basis basis;
    private final OperatorAllocation operator;
    private final ToldGrid told;
    private final OwnGrid own;
    private final Sums sums;
    private final List<Reasons.Found> differing = new ArrayList<>();
    private long compared;
    private long untold;
    private long unsettled;

    private Recomputation(Basis basis, OperatorAllocation operator, Allocation allocation) {
        this.basis = basis;
        this.operator = operator;
        this.told = ToldGrid.of(operator, basis.timeline());
        this.own = new OwnGrid(allocation, told.columns(), told.timeline());
        this.sums = new Sums(told.columns());
    }

    /** The operator's allocation beside ours; refused where ours cannot be computed or no interval is in both. */
    public static Checked<RecomputedAllocation> of(Basis basis, OperatorAllocation operator, OtherKnowledge other) {
        return basis.allocate().flatMap(allocation -> of(basis, operator, allocation, other));
    }

    private static Checked<RecomputedAllocation> of(
            Basis basis, OperatorAllocation operator, Allocation allocation, OtherKnowledge other) {
        var recomputation = new Recomputation(basis, operator, allocation);
        recomputation.compare();
        if (recomputation.compared == 0) {
            return Checked.refused(Problem.of(ProblemKind.NO_READINGS, Message.of("hint.operator.other_months")));
        }
        return Checked.of(recomputation.explained(other));
    }

    private void compare() {
        for (int t = 0; t < own.intervals(); t++) {
            if (own.isSettled(t)) {
                compare(t, own.at(t));
            } else {
                unsettled += tellsAt(t);
            }
        }
    }

    private long tellsAt(int position) {
        long count = 0;
        for (int c = 0; c < told.columns().size(); c++) {
            count += told.at(c, position) == ToldGrid.UNTOLD ? 0 : 1;
        }
        return count;
    }

    private void compare(int position, long[] ours) {
        var day = told.timeline().dateOf(position);
        for (int c = 0; c < ours.length; c++) {
            long theirs = told.at(c, position);
            if (theirs == ToldGrid.UNTOLD) {
                untold++;
                continue;
            }
            boolean differs = Math.abs(theirs - ours[c]) > operator.tolerance();
            compared++;
            sums.add(day, c, theirs, ours[c], differs);
            if (differs) {
                differing.add(new Reasons.Found(c, position, theirs, ours[c]));
            }
        }
    }

    private RecomputedAllocation explained(OtherKnowledge other) {
        var reasons = new Reasons(told, differing);
        if (!differing.isEmpty()) {
            Trials.of(basis, own, told, operator.tolerance(), other).forEach(reasons::tryOut);
            reasons.preferWhatExplainsMost();
        }
        return new RecomputedAllocation(
                operator.format(),
                told.timeline().resolution(),
                operator.unit(),
                operator.tolerance(),
                compared,
                untold,
                told.outside() + unsettled,
                silent(),
                differing.stream().map(this::difference).toList(),
                sums.all());
    }

    private PointDifference difference(Reasons.Found found) {
        return new PointDifference(
                told.columns().get(found.column),
                told.timeline().startOf(found.position),
                found.theirs,
                found.ours,
                found.because);
    }

    /** Points of members of which the operator tells nothing. */
    private List<String> silent() {
        var points = new TreeSet<String>();
        basis.community().points().stream()
                .filter(point -> point.member().isPresent())
                .map(AccountingPoint::id)
                .forEach(points::add);
        told.columns().stream().map(Told::point).toList().forEach(points::remove);
        return List.copyOf(points);
    }
}
