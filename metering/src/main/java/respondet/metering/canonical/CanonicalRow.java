package respondet.metering.canonical;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.Cells;
import respondet.metering.MeteredValue;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;

/** Reads one row with care: quotes, spaces, columns in any order, and says what does not fit. */
final class CanonicalRow {

    private final CanonicalColumns columns;
    private final ReadingsBuilder builder;

    CanonicalRow(CanonicalColumns columns, ReadingsBuilder builder) {
        this.columns = columns;
        this.builder = builder;
    }

    void read(String line, long number) {
        if (line.isBlank()) {
            return;
        }
        builder.row();
        var cells = Cells.of(line, columns.separator());
        if (cells.size() < columns.count() - (columns.quality().isPresent() ? 1 : 0)
                || cells.size() > columns.count()) {
            builder.problems().broken(number, "hint.cell_count", line);
            return;
        }
        direction(cells.get(columns.direction()))
                .ifPresentOrElse(
                        direction -> builder.channel(cells.get(columns.point()), direction, number)
                                .ifPresent(series -> add(series, cells, number)),
                        () -> builder.problems()
                                .broken(number, "hint.unknown_direction", cells.get(columns.direction())));
    }

    private void add(SeriesBuilder series, List<String> cells, long number) {
        var start = start(cells.get(columns.start()));
        var quality = quality(cells);
        if (start.isEmpty()) {
            builder.problems().broken(number, "hint.not_a_moment", cells.get(columns.start()));
        } else if (quality.isEmpty()) {
            builder.problems()
                    .broken(
                            number,
                            "hint.unknown_quality",
                            cells.get(columns.quality().orElse(0)));
        } else {
            add(series, start.get(), cells.get(columns.kwh()), quality.get(), number);
        }
    }

    private void add(SeriesBuilder series, long start, String kwh, Quality quality, long number) {
        if (kwh.isEmpty() || quality == Quality.MISSING) {
            series.add(start, MeteredValue.ofWh(0), Quality.MISSING, number);
        } else {
            MeteredValue.kWh(kwh, '.')
                    .ifPresentOrElse(
                            value -> series.add(start, value, quality, number),
                            () -> builder.problems().broken(number, "hint.not_a_number", kwh));
        }
    }

    private static Optional<Direction> direction(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "consumption" -> Optional.of(Direction.CONSUMPTION);
            case "production" -> Optional.of(Direction.PRODUCTION);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> start(String text) {
        try {
            var moment = OffsetDateTime.parse(text.replace(' ', 'T'));
            return moment.getNano() == 0 ? Optional.of(moment.toEpochSecond()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Quality> quality(List<String> cells) {
        if (columns.quality().isEmpty() || columns.quality().getAsInt() >= cells.size()) {
            return Optional.of(Quality.MEASURED);
        }
        return switch (cells.get(columns.quality().getAsInt()).toUpperCase(Locale.ROOT)) {
            case "", "MEASURED" -> Optional.of(Quality.MEASURED);
            case "CALCULATED" -> Optional.of(Quality.CALCULATED);
            case "ESTIMATED" -> Optional.of(Quality.ESTIMATED);
            case "MISSING" -> Optional.of(Quality.MISSING);
            default -> Optional.empty();
        };
    }
}
