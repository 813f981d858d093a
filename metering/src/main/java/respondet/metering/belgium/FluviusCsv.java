package respondet.metering.belgium;

import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/**
 * The quarter-hour export of the Flemish distributor Fluvius, one row per register. An empty volume is a missing value,
 * also beside "Geen verbruik": the same files write measured zeros as 0,000.
 */
public final class FluviusCsv implements Format {

    public static final String ID = "fluvius-csv";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        return TextLines.first(file, TextLines.ISO_8859_15, 1).stream()
                        .anyMatch(line -> columns(line).isPresent())
                ? Fit.YES
                : Fit.NO;
    }

    private static Optional<FluviusColumns> columns(String heading) {
        return FluviusColumns.of(Cells.of(heading, ';'));
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            var columns = lines.next() ? columns(lines.line()) : Optional.<FluviusColumns>empty();
            columns.ifPresentOrElse(
                    found -> read(lines, new FluviusRows(found, builder)),
                    () -> builder.problems().broken(1, "hint.heading_differs"));
        }
        return builder.build(ID);
    }

    private static void read(TextLines lines, FluviusRows rows) {
        while (lines.next() && rows.goesOn()) {
            if (!lines.line().isBlank()) {
                rows.read(Cells.of(lines.line(), ';'), lines.number());
            }
        }
        rows.end();
    }
}
