package respondet.metering.mapping;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.FileProblems;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;
import respondet.metering.Stamp;

/** The rows of a mapped table. */
final class MappedRows {

    private final Mapping mapping;
    private final MappedColumns columns;
    private final ReadingsBuilder builder;
    private final FileProblems problems;
    private final LocalStamps stamps;
    private final Map<String, LocalStamps.Sequence> sequences = new HashMap<>();

    private record Row(List<String> cells, long line) {
        String cell(OptionalInt column) {
            return column.isPresent() ? cells.get(column.getAsInt()) : "";
        }
    }

    MappedRows(Mapping mapping, MappedColumns columns, ReadingsBuilder builder) {
        this.mapping = mapping;
        this.columns = columns;
        this.builder = builder;
        this.problems = builder.problems();
        this.stamps = new LocalStamps(builder.zone());
    }

    boolean goesOn() {
        return !problems.isHopeless();
    }

    void read(List<String> cells, long line) {
        builder.row();
        if (cells.size() < columns.count()) {
            problems.broken(line, "hint.cell_count", String.join(";", cells));
            return;
        }
        var row = new Row(cells, line);
        label(row)
                .ifPresentOrElse(
                        label -> values(row, label),
                        () -> problems.broken(line, "hint.not_a_moment", row.cell(columns.date())));
    }

    private Optional<LocalDateTime> label(Row row) {
        var text = row.cell(columns.date()).replace('T', ' ');
        int space = text.indexOf(' ');
        var date = LocalDates.date(space < 0 ? text : text.substring(0, space));
        var time = columns.time().isPresent() ? row.cell(columns.time()) : text.substring(space + 1);
        return date.flatMap(day -> LocalDates.minutes(time.strip())
                .map(minutes -> day.atStartOfDay().plusMinutes(minutes)));
    }

    private void values(Row row, LocalDateTime label) {
        var point =
                columns.point().isPresent() ? unwrapped(row.cell(columns.point())) : String.valueOf(mapping.point());
        var key = point + ";" + row.cell(columns.direction()) + ";" + row.cell(columns.register());
        var sequence = sequences.computeIfAbsent(key, _ -> stamps.sequence());
        var stamp = mapping.isEndLabel() ? sequence.end(label, mapping.resolution()) : sequence.start(label);
        switch (stamp) {
            case Stamp.Faulty(var kind, var hint) -> problems.add(kind, row.line(), hint);
            case Stamp.At(var start) -> values(row, point, start);
        }
    }

    private void values(Row row, String point, long start) {
        if (columns.value().isPresent()) {
            direction(row)
                    .ifPresentOrElse(
                            direction -> value(row, point, direction, start, columns.value()),
                            () -> problems.broken(row.line(), "hint.unknown_direction", row.cell(columns.direction())));
        }
        if (columns.consumption().isPresent()) {
            value(row, point, Direction.CONSUMPTION, start, columns.consumption());
        }
        if (columns.production().isPresent()) {
            value(row, point, Direction.PRODUCTION, start, columns.production());
        }
    }

    /** Spreadsheets protect long numbers as ="…". */
    private static String unwrapped(String point) {
        return point.replaceFirst("^=", "").replace("\"", "");
    }

    private Optional<Direction> direction(Row row) {
        if (columns.direction().isPresent()) {
            return DirectionWords.find(row.cell(columns.direction()));
        }
        var register = columns.register().isPresent()
                ? DirectionWords.find(row.cell(columns.register()))
                : Optional.<Direction>empty();
        return register.or(mapping::fixedDirection);
    }

    private void value(Row row, String point, Direction direction, long start, OptionalInt column) {
        builder.register(point, direction, row.cell(columns.register()), row.line())
                .ifPresent(series -> value(row, series, start, row.cell(column)));
    }

    private void value(Row row, SeriesBuilder series, long start, String text) {
        if (text.isEmpty()) {
            series.addMissing(start, mapping.resolution(), row.line());
            return;
        }
        var quality = mapping.isEstimate(row.cell(columns.quality())) ? Quality.ESTIMATED : Quality.MEASURED;
        var value = mapping.isInWattHours()
                ? MeteredValue.wh(text, mapping.mark())
                : MeteredValue.kWh(text, mapping.mark());
        value.ifPresentOrElse(
                found -> series.add(start, mapping.resolution(), found, quality, row.line()),
                () -> problems.broken(row.line(), "hint.not_a_number", text));
    }
}
