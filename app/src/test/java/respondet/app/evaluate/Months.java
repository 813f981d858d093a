package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Sums of intervals over days of local time. */
final class Months {

    private Months() {}

    static long sum(Folder folder, long[] series, YearMonth month) {
        return sum(folder, series, month.atDay(1), month.atEndOfMonth());
    }

    /** Over days, the last one included. */
    static long sum(Folder folder, long[] series, LocalDate from, LocalDate to) {
        long sum = 0;
        for (int t = 0; t < folder.count; t++) {
            sum += isWithin(folder, t, from, to) ? series[t] : 0;
        }
        return sum;
    }

    static long sum(Folder folder, long[] series, YearMonth month, IntPredicate wanted) {
        long sum = 0;
        for (int t = 0; t < folder.count; t++) {
            boolean within = isWithin(folder, t, month.atDay(1), month.atEndOfMonth());
            sum += within && wanted.test(t) ? series[t] : 0;
        }
        return sum;
    }

    /** A price per MWh of one interval. */
    interface Price {
        BigDecimal perMWh(int position);
    }

    /** Energy times price, interval by interval. */
    static BigDecimal value(Folder folder, long[] series, Where where, Figure node, Price price) {
        return value(folder, series, where.from(node), where.to(node), price);
    }

    static BigDecimal value(Folder folder, long[] series, LocalDate from, LocalDate to, Price price) {
        var sum = BigDecimal.ZERO;
        for (int t = 0; t < folder.count; t++) {
            if (series[t] != 0 && isWithin(folder, t, from, to)) {
                sum = sum.add(BigDecimal.valueOf(series[t], 6)
                        .multiply(Objects.requireNonNull(price.perMWh(t), "an interval has no price")));
            }
        }
        return sum;
    }

    private static boolean isWithin(Folder folder, int t, LocalDate from, LocalDate to) {
        return !folder.date(t).isBefore(from) && !folder.date(t).isAfter(to);
    }
}
