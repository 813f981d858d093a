package respondet.metering.spain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.core.reading.Quality;
import respondet.metering.FileProblems;
import respondet.metering.MeteredValue;

/** The cells of a customer portal's row as written. */
record PortalCells(
        String cups, String date, String hour, String consumption, String production, String quality, long line) {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(:00(:00)?)?");
    private static final DateTimeFormatter YEAR_FIRST = format("uuuu/MM/dd");
    private static final DateTimeFormatter DAY_FIRST = format("dd/MM/uuuu");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The row; empty, with a problem, where a cell says nothing. */
    Optional<HourRow> row(FileProblems problems) {
        var day = date(date, YEAR_FIRST).or(() -> date(date, DAY_FIRST));
        var number = HOUR.matcher(hour);
        var how = quality(quality);
        if (day.isEmpty() || !number.matches()) {
            problems.broken(line, "problem.spain.stamp");
        } else if (how.isEmpty()) {
            problems.broken(line, "problem.spain.quality");
        } else if (isBroken(consumption) || consumption.isEmpty() || isBroken(production)) {
            problems.broken(line, "problem.spain.value");
        } else {
            return Optional.of(new HourRow(
                    cups,
                    day.get(),
                    Integer.parseInt(number.group(1)),
                    value(consumption),
                    value(production),
                    how.get(),
                    line));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Quality> quality(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "real", "r" -> Optional.of(Quality.MEASURED);
            case "estimada", "estimado", "e" -> Optional.of(Quality.ESTIMATED);
            default -> Optional.empty();
        };
    }

    private static boolean isBroken(String cell) {
        return !cell.isEmpty() && value(cell).isEmpty();
    }

    private static Optional<MeteredValue> value(String cell) {
        return MeteredValue.kWh(cell, cell.indexOf(',') >= 0 ? ',' : '.');
    }
}
