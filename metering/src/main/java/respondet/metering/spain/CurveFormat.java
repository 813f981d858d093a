package respondet.metering.spain;

import java.util.List;
import java.util.regex.Pattern;
import respondet.core.problem.Checked;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** A curve file of Spanish distributors: no heading, one row per point and hour, the stamp at the hour's end. */
public final class CurveFormat implements Format {

    private static final Pattern CUPS = Pattern.compile("ES\\d{16}[A-Z]{2}([0-9][A-Z])?");
    private static final Pattern STAMP = Pattern.compile("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d(:\\d\\d)?");
    private static final int ROWS_TO_RECOGNISE = 8;

    private final CurveLayout layout;

    private CurveFormat(CurveLayout layout) {
        this.layout = layout;
    }

    /** Every kind; those whose rows look alike are told apart by name. */
    public static List<Format> all() {
        return List.of(
                new CurveFormat(CurveLayout.F5D),
                new CurveFormat(CurveLayout.RF5D),
                new CurveFormat(CurveLayout.A5D),
                new CurveFormat(CurveLayout.B5D),
                new CurveFormat(CurveLayout.P5D),
                new CurveFormat(CurveLayout.P1D),
                new CurveFormat(CurveLayout.P2D),
                new CurveFormat(CurveLayout.F1));
    }

    @Override
    public String id() {
        return layout.id();
    }

    @Override
    public boolean isConfirmed() {
        return layout.isConfirmed();
    }

    @Override
    public Fit recognise(MeterFile file) {
        var rows = TextLines.first(file, TextLines.ISO_8859_15, ROWS_TO_RECOGNISE).stream()
                .map(SpanishCells::of)
                .toList();
        if (rows.isEmpty() || !fits(rows.getFirst())) {
            return Fit.NO;
        }
        if (layout.cells().equals(CurveLayout.F5D.cells())) {
            return Fit.AMBIGUOUS;
        }
        // hourly and quarter-hourly rows are alike but for the minutes
        boolean quarters = rows.stream().anyMatch(this::isWithinHour);
        return quarters == layout.isQuarterHourly() ? Fit.YES : Fit.NO;
    }

    private boolean fits(List<String> cells) {
        return layout.cells().holds(cells.size())
                && CUPS.matcher(cells.getFirst()).matches()
                && STAMP.matcher(cells.get(layout.stampColumn())).matches()
                && cells.get(layout.stampColumn() + 1).matches("[01]");
    }

    private boolean isWithinHour(List<String> cells) {
        return cells.size() > layout.stampColumn()
                && STAMP.matcher(cells.get(layout.stampColumn())).matches()
                && !cells.get(layout.stampColumn()).startsWith("00", 14);
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        var rows = new CurveRows(layout, context, builder);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            while (lines.next() && !builder.problems().isHopeless()) {
                if (!lines.line().isBlank()) {
                    rows.add(SpanishCells.of(lines.line()), lines.number());
                }
            }
        }
        rows.noteUnused();
        return builder.build(id(), ReplacementOrder.versionOf(file.name()));
    }
}
