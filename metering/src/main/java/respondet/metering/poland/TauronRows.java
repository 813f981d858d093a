package respondet.metering.poland;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.Columns;
import respondet.metering.FileProblems;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadingsBuilder;
import respondet.metering.Stamp;

/** The rows of an eLicznik export. Where registers and values netted within the hour stand side by side, registers count. */
final class TauronRows {

    /** What a row is about. */
    private enum Kind {
        TAKEN(Direction.CONSUMPTION),
        GIVEN(Direction.PRODUCTION),
        TAKEN_NETTED(Direction.CONSUMPTION),
        GIVEN_NETTED(Direction.PRODUCTION);

        private final Direction direction;

        Kind(Direction direction) {
            this.direction = direction;
        }

        static Optional<Kind> of(String word) {
            return switch (Columns.plain(word)) {
                case "pobor" -> Optional.of(TAKEN);
                case "oddanie" -> Optional.of(GIVEN);
                case "pobranapozbilansowaniu" -> Optional.of(TAKEN_NETTED);
                case "oddanapozbilansowaniu" -> Optional.of(GIVEN_NETTED);
                default -> Optional.empty();
            };
        }
    }

    private record Row(Kind kind, long start, Optional<MeteredValue> value, long line) {}

    private final List<Integer> columns;
    private final String point;
    private final ReadingsBuilder builder;
    private final FileProblems problems;
    private final LocalStamps stamps;
    private final Map<Kind, LocalStamps.Sequence> sequences = new EnumMap<>(Kind.class);
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final List<Row> rows = new ArrayList<>();

    TauronRows(List<Integer> columns, String point, ReadingsBuilder builder) {
        this.columns = columns;
        this.point = point;
        this.builder = builder;
        this.problems = builder.problems();
        this.stamps = new LocalStamps(builder.zone());
    }

    boolean goesOn() {
        return !problems.isHopeless();
    }

    void read(List<String> cells, long line) {
        builder.row();
        if (columns.stream().anyMatch(column -> column >= cells.size())) {
            problems.broken(line, "hint.cell_count", String.join(";", cells));
            return;
        }
        var kind = Kind.of(cells.get(columns.get(2)));
        var label = label(cells.get(columns.get(0)));
        var value = MeteredValue.kWh(cells.get(columns.get(1)), ',');
        if (kind.isEmpty()) {
            problems.broken(line, "hint.unknown_direction", cells.get(columns.get(2)));
        } else if (label.isEmpty()) {
            problems.broken(line, "hint.not_a_moment", cells.get(columns.get(0)));
        } else if (value.isEmpty() && !cells.get(columns.get(1)).isEmpty()) {
            problems.broken(line, "hint.not_a_number", cells.get(columns.get(1)));
        } else {
            place(kind.get(), label.get(), value, line);
        }
    }

    private static Optional<LocalDateTime> label(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        var minutes = LocalDates.minutes(text.substring(space + 1).strip());
        return LocalDates.date(text.substring(0, space))
                .flatMap(date -> minutes.map(m -> date.atStartOfDay().plusMinutes(m)));
    }

    private void place(Kind kind, LocalDateTime label, Optional<MeteredValue> value, long line) {
        var sequence = sequences.computeIfAbsent(kind, _ -> stamps.sequence());
        kinds.add(kind);
        switch (sequence.end(label, Resolution.HOUR)) {
            case Stamp.Faulty(var fault, var hint) -> problems.add(fault, line, hint);
            case Stamp.At(var start) -> rows.add(new Row(kind, start, value, line));
        }
    }

    void end() {
        for (var row : rows) {
            if (counts(row.kind())) {
                builder.channel(point, row.kind().direction, row.line())
                        .ifPresent(series -> row.value()
                                .ifPresentOrElse(
                                        value -> series.add(
                                                row.start(), Resolution.HOUR, value, Quality.MEASURED, row.line()),
                                        () -> series.addMissing(row.start(), Resolution.HOUR, row.line())));
            }
        }
    }

    private boolean counts(Kind kind) {
        return switch (kind) {
            case TAKEN, GIVEN -> true;
            case TAKEN_NETTED, GIVEN_NETTED -> !kinds.contains(Kind.TAKEN) && !kinds.contains(Kind.GIVEN);
        };
    }
}
