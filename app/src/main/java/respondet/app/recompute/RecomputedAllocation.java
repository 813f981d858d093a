package respondet.app.recompute;

import java.math.BigDecimal;
import java.util.List;
import respondet.core.time.Resolution;
import respondet.metering.operator.Told;

/**
 * An operator's allocation beside ours.
 *
 * @param format the layouts of the operator's files
 * @param resolution the length of the intervals that were compared
 * @param unit the smallest step of the operator's values, in Wh
 * @param tolerance how far a value may lie from ours by that step alone, in Wh
 * @param compared how many values were compared
 * @param untold how many intervals of the figures told have no value
 * @param outside how many values lie outside the months that were settled
 * @param silent points of members of which the operator tells nothing
 * @param differences every value that differs by more than the tolerance, in order of time and point
 * @param sums by figure, month and day
 */
public record RecomputedAllocation(
        String format,
        Resolution resolution,
        BigDecimal unit,
        long tolerance,
        long compared,
        long untold,
        long outside,
        List<String> silent,
        List<PointDifference> differences,
        List<FigureSum> sums) {

    public RecomputedAllocation {
        silent = List.copyOf(silent);
        differences = List.copyOf(differences);
        sums = List.copyOf(sums);
    }

    /** Theirs minus ours over everything compared, in Wh; also what the tolerance hides. */
    public long wattHours(Told told) {
        return sums.stream()
                .filter(sum -> sum.told().equals(told) && sum.day().isEmpty())
                .mapToLong(FigureSum::wattHours)
                .sum();
    }

    public long unexplained() {
        return differences.stream().filter(each -> !each.isExplained()).count();
    }
}
