package respondet.metering.canonical;

import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.core.problem.Checked;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** {@code point,direction,start,kwh[,quality]}: the product's own layout, ISO 8601 stamps with offset, rows in any order. */
public final class CanonicalCsv implements Format {

    public static final String ID = "canonical-csv";

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
        return heading(file).stream().anyMatch(line -> CanonicalColumns.of(line).isPresent()) ? Fit.YES : Fit.NO;
    }

    private static List<String> heading(MeterFile file) {
        return TextLines.first(file, StandardCharsets.ISO_8859_1, 1);
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        if (BulkRows.hasBulkHeading(file)) {
            new BulkRows(builder, file.size()).read(file);
        } else {
            readCarefully(file, builder);
        }
        return builder.build(ID);
    }

    private static void readCarefully(MeterFile file, ReadingsBuilder builder) {
        try (var lines = TextLines.of(file, StandardCharsets.ISO_8859_1)) {
            if (!lines.next()) {
                return;
            }
            var columns = CanonicalColumns.of(lines.line());
            if (columns.isEmpty()) {
                builder.problems().broken(1, "hint.heading_differs");
                return;
            }
            var row = new CanonicalRow(columns.get(), builder);
            while (lines.next() && !builder.problems().isHopeless()) {
                row.read(lines.line(), lines.number());
            }
        }
    }
}
