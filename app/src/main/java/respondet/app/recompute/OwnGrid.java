package respondet.app.recompute;

import java.util.List;
import respondet.app.settlement.DivisionByPoint;
import respondet.core.community.AccountingPoint;
import respondet.core.settlement.Allocation;
import respondet.core.time.Timeline;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** An allocation of ours, asked for the same figures in the same intervals as an operator told. */
final class OwnGrid {

    private final Allocation allocation;
    private final List<Told> columns;
    private final int[] points;
    private final int steps;
    private final Timeline own;

    /**
     * @param grid the operator's intervals; they start where ours do
     */
    OwnGrid(Allocation allocation, List<Told> columns, Timeline grid) {
        this.allocation = allocation;
        this.columns = columns;
        this.own = allocation.community().timeline();
        this.steps = grid.resolution().per(own.resolution());
        var ids = allocation.community().points().stream()
                .map(AccountingPoint::id)
                .toList();
        this.points =
                columns.stream().mapToInt(told -> ids.indexOf(told.point())).toArray();
    }

    int intervals() {
        return own.count() / steps;
    }

    /** Whether every interval below this one is divided. */
    boolean isSettled(int position) {
        return allocation.months().stream()
                .anyMatch(month -> month.month().from() <= position * steps
                        && (position + 1) * steps <= month.month().to());
    }

    /** The figures of one interval, in the order of the columns. */
    long[] at(int position) {
        var sums = new long[columns.size()];
        for (int step = position * steps; step < (position + 1) * steps; step++) {
            var divided = DivisionByPoint.of(allocation.at(step));
            for (int c = 0; c < sums.length; c++) {
                sums[c] += value(divided, c);
            }
        }
        return sums;
    }

    private long value(DivisionByPoint divided, int column) {
        var told = columns.get(column);
        if (!told.isOfCommunity()) {
            return points[column] < 0 ? 0 : value(divided, told.figure(), points[column]);
        }
        long sum = 0;
        for (int p = 0; p < allocation.community().points().size(); p++) {
            sum += value(divided, told.figure(), p);
        }
        return sum;
    }

    private static long value(DivisionByPoint divided, Figure figure, int point) {
        return switch (figure) {
            case SHARED -> divided.shared(point);
            case SURPLUS -> divided.surplus(point);
            case RESIDUAL -> divided.residual(point);
            case ASSIGNED -> divided.assigned(point);
            case BALANCE -> divided.consumed(point) - divided.injected(point);
        };
    }
}
