package respondet.metering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times of day as senders write them, without a formatter's cost. */
public final class LocalDates {

    private static final Pattern DATE = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00(?:\\.0+)?)?");

    private LocalDates() {}

    /** Day, month, year or year, month, day; the side with four digits is the year. */
    public static Optional<LocalDate> date(String text) {
        var matcher = DATE.matcher(text);
        if (text.length() > 10 || !matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(1).length() == 4;
        if (!yearFirst && matcher.group(3).length() != 4) {
            return Optional.empty();
        }
        return of(matcher.group(yearFirst ? 1 : 3), matcher.group(2), matcher.group(yearFirst ? 3 : 1));
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Minutes after midnight, 24:00 included; seconds must be zero. */
    public static Optional<Integer> minutes(String text) {
        var matcher = TIME.matcher(text);
        if (text.length() > 16 || !matcher.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
        boolean real = Integer.parseInt(matcher.group(2)) < 60 && minutes <= 24 * 60;
        return real ? Optional.of(minutes) : Optional.empty();
    }
}
