package respondet.app.recompute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import respondet.metering.operator.Told;

/**
 * Both sides of a figure over a month or a day, over the intervals that the operator told.
 *
 * @param day none for the whole month
 * @param intervals how many were compared
 * @param differing how many differ
 * @param theirs in Wh
 * @param ours in Wh
 */
public record FigureSum(
        Told told, YearMonth month, Optional<LocalDate> day, long intervals, long differing, long theirs, long ours) {

    /** Theirs minus ours, in Wh. */
    public long wattHours() {
        return theirs - ours;
    }
}
