package respondet.metering.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.FileProblems;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;

/** The day of a cooperative's metering file: CP is taken, CO given; balanced rows and the cooperative's own total are not. */
final class CooperativeDay {

    private static final int BEFORE_HOURS = 3;

    private final ReadingsBuilder builder;
    private final FileProblems problems;
    private final LocalStamps stamps;
    private Optional<LocalDate> date = Optional.empty();
    private String cooperative = "";
    private int version;

    CooperativeDay(ReadingsBuilder builder) {
        this.builder = builder;
        this.problems = builder.problems();
        this.stamps = new LocalStamps(builder.zone());
    }

    int version() {
        return version;
    }

    void heading(List<String> cells, long line) {
        var value = cells.size() > 1 ? cells.get(1) : "";
        switch (CooperativeFile.key(cells)) {
            case "kse" -> cooperative = value;
            case "vv" -> version = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
            case "dd" -> {
                date = LocalDates.date(value);
                if (date.isEmpty()) {
                    problems.broken(line, "hint.not_a_moment", value);
                }
            }
            default -> {
                // the distributor's code and the time of making say nothing about energy
            }
        }
    }

    void broken(List<String> cells, long line) {
        problems.broken(line, "hint.cell_count", cells.getFirst());
    }

    void row(List<String> cells, long line) {
        builder.row();
        if (date.isEmpty()) {
            problems.broken(line, "hint.no_day");
        } else if (!cells.getFirst().equals(cooperative)) {
            direction(cells, line).ifPresent(direction -> hours(cells, direction, line));
        }
    }

    /** Empty for a balanced row, which follows from the other two. */
    private Optional<Direction> direction(List<String> cells, long line) {
        return switch (cells.get(1).toUpperCase(Locale.ROOT)) {
            case "CP" -> Optional.of(Direction.CONSUMPTION);
            case "CO" -> Optional.of(Direction.PRODUCTION);
            case "CB" -> Optional.empty();
            default -> {
                problems.broken(line, "hint.unknown_direction", cells.get(1));
                yield Optional.empty();
            }
        };
    }

    private void hours(List<String> cells, Direction direction, long line) {
        var day = date.orElseThrow();
        int expected = stamps.intervalsOn(day, Resolution.HOUR);
        int found = lastFilled(cells) - BEFORE_HOURS;
        if (cells.size() > 2 && !"kwh".equalsIgnoreCase(cells.get(2))) {
            problems.broken(line, "hint.unknown_unit", cells.get(2));
        } else if (found != expected) {
            problems.add(Problem.of(ProblemKind.WRONG_DAY_LENGTH, Message.of("hint.day_length"))
                    .atLine(line)
                    .at(cells.getFirst())
                    .during(day)
                    .with("found", Value.of(found))
                    .with("expected", Value.of(expected)));
        } else {
            builder.channel(cells.getFirst(), direction, line).ifPresent(series -> hours(cells, series, line));
        }
    }

    /** The number of cells without empty ones at the end, which a closing separator leaves. */
    private static int lastFilled(List<String> cells) {
        int count = cells.size();
        while (count > 0 && cells.get(count - 1).isEmpty()) {
            count--;
        }
        return count;
    }

    private void hours(List<String> cells, SeriesBuilder series, long line) {
        long start = stamps.startOf(date.orElseThrow());
        for (int at = BEFORE_HOURS; at < lastFilled(cells); at++) {
            hour(cells.get(at), series, start, line);
            start += Resolution.HOUR.seconds();
        }
    }

    private void hour(String cell, SeriesBuilder series, long start, long line) {
        int comma = cell.indexOf(',');
        var value = comma < 0 ? cell : cell.substring(0, comma);
        var status = comma < 0 ? "" : cell.substring(comma + 1).strip();
        if (value.isBlank()) {
            series.addMissing(start, Resolution.HOUR, line);
            return;
        }
        // Only "+" was seen; any other mark is taken as a doubt about the value.
        var quality = status.isEmpty() || status.equals("+") ? Quality.MEASURED : Quality.ESTIMATED;
        MeteredValue.kWh(value, '.')
                .ifPresentOrElse(
                        energy -> series.add(start, Resolution.HOUR, energy, quality, line),
                        () -> problems.broken(line, "hint.not_a_number", value));
    }

    void end() {
        if (date.isEmpty()) {
            problems.broken(1, "hint.no_day");
        }
    }
}
