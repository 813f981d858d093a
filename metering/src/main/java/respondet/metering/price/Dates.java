package respondet.metering.price;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates and moments as price files write them; only years a market can have. */
final class Dates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> date(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written.strip(), format)).filter(each -> isUsual(each.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** ISO 8601 with an offset or Z; seconds may be left out. */
    static Optional<Instant> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written.strip()))
                    .filter(each -> isUsual(each.getYear()))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static boolean isUsual(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
