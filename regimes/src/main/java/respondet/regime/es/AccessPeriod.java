package respondet.regime.es;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import respondet.core.law.Legal;

/** The period of the access tariff 2.0TD in which an hour lies: peak, flat or valley, by local legal time. */
enum AccessPeriod {
    P1,
    P2,
    P3;

    /** National holidays of fixed date; movable and regional ones do not count. */
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(8, 15),
            MonthDay.of(10, 12),
            MonthDay.of(11, 1),
            MonthDay.of(12, 6),
            MonthDay.of(12, 8),
            MonthDay.of(12, 25));

    /** As on the mainland and the islands; Ceuta and Melilla have hours of their own. */
    @Legal(act = Acts.ACCESS_TARIFFS, article = "7")
    static AccessPeriod at(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        int hour = local.getHour();
        if (hour < 8 || isFree(local)) {
            return P3;
        }
        boolean peak = (hour >= 10 && hour < 14) || (hour >= 18 && hour < 22);
        return peak ? P1 : P2;
    }

    private static boolean isFree(ZonedDateTime local) {
        var day = local.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY || HOLIDAYS.contains(MonthDay.from(local));
    }
}
