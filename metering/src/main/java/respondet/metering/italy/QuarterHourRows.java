package respondet.metering.italy;

import java.time.LocalDate;
import java.util.List;
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
import respondet.metering.Stamp;

/**
 * The days of a load curve. How the sender writes days with a change of clocks is not known: the skipped hour must be
 * empty or zero; a repeated hour without columns of its own is taken as missing, both times.
 */
final class QuarterHourRows {

    private static final Resolution STEP = Resolution.QUARTER_HOUR;

    private final QuarterHourHeading heading;
    private final ReadingsBuilder builder;
    private final FileProblems problems;
    private final String point;
    private final Direction direction;
    private final LocalStamps stamps;

    QuarterHourRows(QuarterHourHeading heading, ReadingsBuilder builder, String point, Direction direction) {
        this.heading = heading;
        this.builder = builder;
        this.problems = builder.problems();
        this.point = point;
        this.direction = direction;
        this.stamps = new LocalStamps(builder.zone());
    }

    /** One day's row. */
    private record Day(LocalDate date, List<String> cells, long line) {}

    void read(List<String> cells, long line) {
        builder.row();
        var date = LocalDates.date(cells.getFirst());
        int found = cells.size() - 1;
        int expected = heading.minutes().size();
        if (date.isEmpty()) {
            problems.broken(line, "hint.not_a_moment", cells.getFirst());
        } else if (found < expected || found > expected + 1) {
            problems.add(wrongLength(date.get(), line, found, expected));
        } else {
            builder.channel(point, direction, line).ifPresent(series -> read(new Day(date.get(), cells, line), series));
        }
    }

    private Problem wrongLength(LocalDate date, long line, int found, int expected) {
        return Problem.of(ProblemKind.WRONG_DAY_LENGTH, Message.of("hint.day_length"))
                .atLine(line)
                .at(point)
                .during(date)
                .with("found", Value.of(found))
                .with("expected", Value.of(expected));
    }

    private void read(Day day, SeriesBuilder series) {
        int columns = heading.minutes().size();
        boolean hourMissing = columns < stamps.intervalsOn(day.date(), STEP);
        var labels = stamps.sequence();
        for (int column = 0; column < columns; column++) {
            var label = day.date().atStartOfDay().plusMinutes(heading.minutes().get(column));
            var cell = day.cells().get(column + 1);
            switch (labels.start(label)) {
                case Stamp.Faulty(var kind, var hint) -> skipped(cell, kind, hint, day.line());
                case Stamp.At(var start) -> {
                    if (hourMissing && labels.start(label) instanceof Stamp.At(var second)) {
                        series.addMissing(start, STEP, day.line());
                        series.addMissing(second, STEP, day.line());
                    } else {
                        value(cell, series, start, day.line());
                    }
                }
            }
        }
        if (hourMissing) {
            problems.add(Problem.of(ProblemKind.GAP, Message.of("hint.repeated_hour_without_column"))
                    .atLine(day.line())
                    .at(point)
                    .during(day.date()));
        }
    }

    private void skipped(String cell, ProblemKind kind, String hint, long line) {
        boolean nothing = cell.isEmpty()
                || MeteredValue.kWh(cell, ',')
                        .filter(MeteredValue.ofWh(0)::equals)
                        .isPresent();
        if (!nothing) {
            problems.add(kind, line, hint);
        }
    }

    private void value(String cell, SeriesBuilder series, long start, long line) {
        if (cell.isEmpty()) {
            series.addMissing(start, STEP, line);
            return;
        }
        MeteredValue.kWh(cell, ',')
                .ifPresentOrElse(
                        value -> series.add(start, STEP, value, Quality.MEASURED, line),
                        () -> problems.broken(line, "hint.not_a_number", cell));
    }
}
