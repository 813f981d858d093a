package respondet.app.solidarity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import respondet.core.quantity.Share;

/**
 * What the assembly set aside from a day on.
 *
 * @param from months that begin on this day or later
 * @param resolution of the assembly
 */
public record SolidarityVersion(
        String id, String community, LocalDate from, Share share, String resolution, Instant recordedAt) {

    /** The first month that it concerns. */
    public YearMonth firstMonth() {
        return firstMonth(from);
    }

    /** The first month that begins on a day or later. */
    public static YearMonth firstMonth(LocalDate from) {
        var month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
