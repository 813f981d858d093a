package respondet.app.own;

import java.time.YearMonth;
import java.util.Optional;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;

/**
 * A final run of a month in which the member was one.
 *
 * @param corrected the run that it corrects
 * @param newer the run that corrects it; where there is one, this run counts no longer
 */
record OwnMonth(RunRow run, Optional<RunRow> corrected, Optional<RunRow> newer, MemberTotals totals) {

    YearMonth month() {
        return run.month();
    }

    boolean counts() {
        return newer.isEmpty();
    }
}
