package respondet.metering.poland;

import java.util.List;
import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Columns;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.PointNames;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** The eLicznik export of the Polish distributor Tauron: hour-end stamps, a word for the direction, the point in the name. */
public final class TauronCsv implements Format {

    public static final String ID = "tauron-csv";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var first = TextLines.first(file, TextLines.WINDOWS_1250, 1);
        return !first.isEmpty() && isHeading(columns(first.getFirst())) ? Fit.YES : Fit.NO;
    }

    private static Columns columns(String heading) {
        return new Columns(Cells.of(heading, ';'));
    }

    private static boolean isHeading(Columns columns) {
        return columns.has("Data") && columns.has("Wartość kWh") && columns.has("Rodzaj");
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try (var lines = TextLines.of(file, TextLines.WINDOWS_1250)) {
            var columns = lines.next() ? Optional.of(columns(lines.line())) : Optional.<Columns>empty();
            if (columns.filter(TauronCsv::isHeading).isEmpty()) {
                builder.problems().broken(1, "hint.heading_differs");
            } else {
                read(lines, new TauronRows(positions(columns.get()), PointNames.in(file.name()), builder));
            }
        }
        return builder.build(ID);
    }

    private static List<Integer> positions(Columns columns) {
        return List.of(
                columns.find("Data").getAsInt(),
                columns.find("Wartość kWh").getAsInt(),
                columns.find("Rodzaj").getAsInt());
    }

    private static void read(TextLines lines, TauronRows rows) {
        while (lines.next() && rows.goesOn()) {
            if (!lines.line().isBlank()) {
                rows.read(Cells.of(lines.line(), ';'), lines.number());
            }
        }
        rows.end();
    }
}
