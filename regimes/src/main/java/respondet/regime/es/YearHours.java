package respondet.regime.es;

import java.time.Year;
import respondet.core.law.Legal;

/** Which row of an hourly coefficient file counts in an hour of a year, also where the file was made for another year. */
final class YearHours {

    static final int COMMON_YEAR = 8760;
    static final int LEAP_YEAR = 8784;

    private static final int LEAP_DAY_FROM = (31 + 28) * 24;
    private static final int DAY = 24;

    private YearHours() {}

    /** 29 February copies 28 February; a file with that day skips it in a common year. All hours count from 0. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I, iii")
    static int row(int elapsedHour, int year, int rows) {
        if (elapsedHour < LEAP_DAY_FROM || Year.isLeap(year) == (rows == LEAP_YEAR)) {
            return elapsedHour;
        }
        return Year.isLeap(year) ? elapsedHour - DAY : elapsedHour + DAY;
    }
}
