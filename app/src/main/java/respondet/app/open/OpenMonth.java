package respondet.app.open;

import java.time.YearMonth;

/** What everybody may know of a final month. */
record OpenMonth(YearMonth month, Figure taken, Figure produced, Figure shared) {

    /** Whether taken and shared energy were found by the same run, so that one is a part of the other. */
    boolean hasShare() {
        return taken.wattHours().isPresent() && taken.run() == shared.run();
    }
}
