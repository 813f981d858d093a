package respondet.app.demo;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZonedDateTime;

/** How a kind of consumer spends its day: relative power by local time, around 1 on average. */
enum Load {
    HOUSEHOLD {
        @Override
        double at(ZonedDateTime time) {
            double hour = hour(time);
            double winter = 1 + 0.25 * season(time);
            return winter
                    * (0.45 + 1.0 * hump(hour, 7.5, 1.6) + 0.5 * hump(hour, 13, 2.0) + 1.9 * hump(hour, 19.5, 2.2));
        }
    },
    SCHOOL {
        @Override
        double at(ZonedDateTime time) {
            boolean holidays = time.getMonth() == Month.JULY || time.getMonth() == Month.AUGUST;
            return weekend(time) || holidays ? 0.25 : 0.3 + 2.6 * hump(hour(time), 11, 3.0);
        }
    },
    SHOP {
        @Override
        double at(ZonedDateTime time) {
            return time.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.5 : 0.6 + 1.3 * hump(hour(time), 14.5, 4.5);
        }
    },
    WORKSHOP {
        @Override
        double at(ZonedDateTime time) {
            return weekend(time) ? 0.2 : 0.3 + 2.4 * hump(hour(time), 11, 3.2);
        }
    },
    BAKERY {
        @Override
        double at(ZonedDateTime time) {
            return time.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.4 : 0.5 + 2.6 * hump(hour(time), 5, 2.4);
        }
    },
    /** Closed in August. */
    ASSOCIATION {
        @Override
        double at(ZonedDateTime time) {
            return time.getMonth() == Month.AUGUST ? 0.05 : 0.4 + 1.8 * hump(hour(time), 18, 2.5);
        }
    };

    abstract double at(ZonedDateTime time);

    private static double hour(ZonedDateTime time) {
        return time.getHour() + time.getMinute() / 60.0;
    }

    private static boolean weekend(ZonedDateTime time) {
        return time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** 1 at midwinter, -1 at midsummer. */
    private static double season(ZonedDateTime time) {
        return StrictMath.cos((time.getDayOfYear() - 15) * 2 * StrictMath.PI / 365);
    }

    /** A bell around an hour of the day. */
    private static double hump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return StrictMath.exp(-distance * distance);
    }
}
