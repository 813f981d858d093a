package respondet.metering.belgium;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;
import respondet.metering.Stamp;

/** The rows of a Fluvius export: the registers of a point are added up per direction, gas is not taken. */
final class FluviusRows {

    private final FluviusColumns columns;
    private final ReadingsBuilder builder;
    private final LocalStamps stamps;
    private final GasTotals gas = new GasTotals();
    private final Map<String, LocalStamps.Sequence> sequences = new HashMap<>();
    private final Map<String, Integer> withoutValue = new HashMap<>();

    /** One row with its place. */
    private record Row(List<String> cells, long line, String register, Resolution resolution) {}

    FluviusRows(FluviusColumns columns, ReadingsBuilder builder) {
        this.columns = columns;
        this.builder = builder;
        this.stamps = new LocalStamps(builder.zone());
    }

    boolean goesOn() {
        return !builder.problems().isHopeless();
    }

    void read(List<String> cells, long line) {
        builder.row();
        if (cells.size() < columns.count() - 1 || cells.size() > columns.count() + 1) {
            builder.problems().broken(line, "hint.cell_count", String.join(";", cells));
        } else if (columns.hasCaloricValue() || isGas(cells.get(columns.unit()))) {
            gas.add(cells.get(columns.volume()), cells.get(columns.unit()), line);
        } else if (!"kwh".equalsIgnoreCase(cells.get(columns.unit()))) {
            builder.problems().broken(line, "hint.unknown_unit", cells.get(columns.unit()));
        } else {
            energy(cells, line);
        }
    }

    void end() {
        gas.refusal().ifPresent(builder.problems()::add);
        withoutValue.forEach((point, count) -> builder.problems()
                .add(Problem.of(ProblemKind.GAP, Message.of("hint.rows_without_value"))
                        .at(point)
                        .with("count", Value.of(count))));
    }

    private static boolean isGas(String unit) {
        return unit.toLowerCase(Locale.ROOT).startsWith("m");
    }

    private void energy(List<String> cells, long line) {
        var date = LocalDates.date(cells.get(columns.fromDate()));
        var from = LocalDates.minutes(cells.get(columns.fromTime()));
        var until = LocalDates.minutes(cells.get(columns.untilTime()));
        if (date.isEmpty() || from.isEmpty() || until.isEmpty() || from.get() == 24 * 60) {
            builder.problems().broken(line, "hint.not_a_moment", cells.get(columns.fromTime()));
            return;
        }
        var resolution = resolution(until.get() - from.get());
        var ean = cells.get(columns.ean()).replaceFirst("^=", "").replace("\"", "");
        if (resolution.isEmpty()) {
            builder.problems().broken(line, "hint.interval_length", cells.get(columns.untilTime()));
        } else {
            var row = new Row(cells, line, Registers.name(cells.get(columns.register())), resolution.get());
            energy(row, ean, date.get(), from.get());
        }
    }

    /** Local end minus local start; the change of clocks adds or takes an hour. */
    private static Optional<Resolution> resolution(int minutes) {
        int withinHour = Math.floorMod(minutes, 60);
        return Resolution.ofSeconds((withinHour == 0 ? 60 : withinHour) * 60L);
    }

    private void energy(Row row, String ean, LocalDate date, int minutes) {
        var direction = Registers.direction(row.register());
        if (direction.isEmpty()) {
            builder.problems().broken(row.line(), "hint.unknown_register", row.register());
            return;
        }
        var stamp = sequences
                .computeIfAbsent(ean + ";" + row.register(), _ -> stamps.sequence())
                .start(date.atStartOfDay().plusMinutes(minutes));
        switch (stamp) {
            case Stamp.Faulty(var kind, var hint) -> builder.problems().add(kind, row.line(), hint);
            case Stamp.At(var start) -> place(row, ean, direction.get(), start);
        }
    }

    private void place(Row row, String ean, Direction direction, long start) {
        builder.register(ean, direction, row.register(), row.line()).ifPresent(series -> place(row, series, start));
    }

    private void place(Row row, SeriesBuilder series, long start) {
        var volume = row.cells().get(columns.volume());
        if (volume.isEmpty()) {
            series.addMissing(start, row.resolution(), row.line());
            withoutValue.merge(series.channel().point(), 1, Integer::sum);
            return;
        }
        MeteredValue.kWh(volume, ',')
                .ifPresentOrElse(
                        value -> series.add(start, row.resolution(), value, quality(row.cells()), row.line()),
                        () -> builder.problems().broken(row.line(), "hint.not_a_number", volume));
    }

    private Quality quality(List<String> cells) {
        var status = columns.status();
        return status.isEmpty() || status.getAsInt() >= cells.size()
                ? Quality.MEASURED
                : Registers.quality(cells.get(status.getAsInt()));
    }
}
