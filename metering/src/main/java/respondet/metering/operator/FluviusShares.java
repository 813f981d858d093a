package respondet.metering.operator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Columns;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeterFile;
import respondet.metering.Stamp;
import respondet.metering.TextLines;
import respondet.metering.belgium.FluviusColumns;

/**
 * A quarter-hour export of the Flemish distributor Fluvius with registers about sharing. The table is known from real
 * files, the names of such registers are not: what a register tells is read from the words in its name.
 */
public record FluviusShares() implements OperatorFile {

    private static final List<String> SHARED =
            List.of("aandeel", "gedeeld", "energiedelen", "toegewezen", "partage", "alloue", "shared", "allocated");
    private static final List<String> LEFT = List.of("rest", "residu", "netto", "overschot", "surplus", "solde");

    @Override
    public String id() {
        return "fluvius-shares";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public boolean recognises(MeterFile file) {
        return TextLines.first(file, TextLines.ISO_8859_15, 1).stream()
                .anyMatch(line -> FluviusColumns.of(Cells.of(line, ';')).isPresent());
    }

    @Override
    public Checked<OperatorAllocation> read(MeterFile file, OperatorContext context) {
        var values = new ToldValues(context);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            var columns =
                    lines.next() ? FluviusColumns.of(Cells.of(lines.line(), ';')) : Optional.<FluviusColumns>empty();
            if (columns.isEmpty()) {
                values.problems().broken(1, "hint.heading_differs");
            } else {
                new Rows(columns.get(), values).read(lines);
            }
        }
        return values.build(id(), 0);
    }

    /** What a register tells; empty for one of metered energy, and for what a plant gave to others. */
    static Optional<Figure> figure(String register) {
        boolean given = register.startsWith("injecti") || register.startsWith("production");
        if (LEFT.stream().anyMatch(register::contains)) {
            return Optional.of(given || register.contains("overschot") ? Figure.SURPLUS : Figure.RESIDUAL);
        }
        boolean shared = SHARED.stream().anyMatch(register::contains);
        return shared && !given ? Optional.of(Figure.SHARED) : Optional.empty();
    }

    /** The rows of one file. */
    private static final class Rows {

        private final FluviusColumns columns;
        private final ToldValues values;
        private final LocalStamps stamps;
        private final Map<String, LocalStamps.Sequence> sequences = new HashMap<>();
        private long others;

        Rows(FluviusColumns columns, ToldValues values) {
            this.columns = columns;
            this.values = values;
            this.stamps = new LocalStamps(values.context().zone());
        }

        void read(TextLines lines) {
            while (lines.next() && !values.problems().isHopeless()) {
                if (!lines.line().isBlank()) {
                    row(Cells.of(lines.line(), ';'), lines.number());
                }
            }
            values.noteOthers(others);
        }

        private void row(List<String> cells, long line) {
            if (cells.size() < columns.count() - 1 || cells.size() > columns.count() + 1) {
                values.problems().broken(line, "hint.cell_count", String.join(";", cells));
                return;
            }
            var register = Columns.plain(cells.get(columns.register()));
            var figure = figure(register);
            if (figure.isEmpty()) {
                others++;
            } else if (!"kwh".equalsIgnoreCase(cells.get(columns.unit()))) {
                values.problems().broken(line, "hint.unknown_unit", cells.get(columns.unit()));
            } else {
                energy(cells, register, figure.get(), line);
            }
        }

        private void energy(List<String> cells, String register, Figure figure, long line) {
            var ean = cells.get(columns.ean()).replaceFirst("^=", "").replace("\"", "");
            var point = values.point(ean, line);
            var date = LocalDates.date(cells.get(columns.fromDate()));
            var from = LocalDates.minutes(cells.get(columns.fromTime()));
            if (date.isEmpty() || from.isEmpty() || from.get() == 24 * 60) {
                values.problems().broken(line, "hint.not_a_moment", cells.get(columns.fromTime()));
                return;
            }
            var stamp = sequences
                    .computeIfAbsent(ean + ";" + register, _ -> stamps.sequence())
                    .start(date.get().atStartOfDay().plusMinutes(from.get()));
            var volume = cells.get(columns.volume());
            switch (stamp) {
                case Stamp.Faulty(var kind, var hint) -> values.problems().add(kind, line, hint);
                case Stamp.At(var start) -> {
                    if (!volume.isEmpty()) {
                        point.ifPresent(id ->
                                values.kWh(new Told(id, figure), register, new ToldValues.Place(start, line), volume));
                    }
                }
            }
        }
    }
}
