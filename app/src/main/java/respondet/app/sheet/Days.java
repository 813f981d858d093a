package respondet.app.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.app.page.Typed;
import respondet.core.law.Message;

/** Days as the cells of one column write them; whether the day or the month comes first, the column itself must tell. */
record Days(boolean dayFirst, boolean monthFirst) {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    static Days of(List<String> cells) {
        return new Days(
                cells.stream().anyMatch(cell -> part(cell, 1) > 12),
                cells.stream().anyMatch(cell -> part(cell, 3) > 12));
    }

    private static int part(String cell, int group) {
        var parts = PARTS.matcher(cell);
        return parts.matches() && !parts.group(2).equals(".") ? Integer.parseInt(parts.group(group)) : 0;
    }

    /** A day, or why it is none. */
    Result read(String cell) {
        var iso = ISO.matcher(cell);
        if (iso.matches()) {
            return Result.of(Typed.date(iso.group(1)));
        }
        if (SERIAL.matcher(cell).matches()) {
            return Result.of(Optional.of(SERIAL_START.plusDays(Integer.parseInt(cell))));
        }
        var parts = PARTS.matcher(cell);
        if (!parts.matches()) {
            return Result.of(Optional.empty());
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int year = Integer.parseInt(parts.group(4));
        if (parts.group(2).equals(".") || first == second || (dayFirst && !monthFirst)) {
            return Result.of(day(year, second, first));
        }
        return monthFirst && !dayFirst
                ? Result.of(day(year, first, second))
                : new Result(Optional.empty(), "sheet.problem.ambiguous");
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Typed.date(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What was read, or the key of why nothing was. */
    record Result(Optional<LocalDate> day, String problem) {

        static Result of(Optional<LocalDate> day) {
            return new Result(day, "sheet.problem.day");
        }

        Message message() {
            return Message.of(problem);
        }
    }
}
