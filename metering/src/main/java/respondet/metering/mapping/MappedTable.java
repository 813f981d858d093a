package respondet.metering.mapping;

import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Columns;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** A table read as a mapping says. */
final class MappedTable implements Format {

    private final Mapping mapping;

    MappedTable(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String id() {
        return mapping.mapping();
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var lines = TextLines.first(file, TextLines.ISO_8859_15, mapping.skip() + 1);
        boolean fits = lines.size() > mapping.skip()
                && columns(lines.get(mapping.skip())).isPresent();
        return fits ? Fit.YES : Fit.NO;
    }

    private Optional<MappedColumns> columns(String heading) {
        return MappedColumns.of(mapping, new Columns(Cells.of(heading, mapping.cellSeparator())));
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            while (lines.number() <= mapping.skip() && lines.next()) {
                // what stands above the heading is not for us
            }
            columns(lines.line())
                    .ifPresentOrElse(
                            found -> read(lines, new MappedRows(mapping, found, builder)),
                            () -> builder.problems().broken(lines.number(), "hint.heading_differs"));
        }
        return builder.build(id());
    }

    private void read(TextLines lines, MappedRows rows) {
        while (lines.next() && rows.goesOn()) {
            if (!lines.line().isBlank()) {
                rows.read(Cells.of(lines.line(), mapping.cellSeparator()), lines.number());
            }
        }
    }
}
