package respondet.metering.spain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.problem.Checked;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** A table that a customer downloads: one heading in any capitals, one row per hour. */
public final class PortalTable implements Format {

    private final String id;
    private final Headings headings;

    private PortalTable(String id, Headings headings) {
        this.id = id;
        this.headings = headings;
    }

    /** The columns' headings in small letters; production may be absent. */
    private record Headings(String consumption, String production, String quality) {}

    /** Where the columns are in one file; −1 for production where there is none. */
    private record Columns(int cups, int date, int hour, int consumption, int production, int quality, int count) {}

    /** The portal that all Spanish distributors share. */
    public static Format datadis() {
        return new PortalTable("datadis-csv", new Headings("consumo_kwh", "energia_vertida_kwh", "metodo_obtencion"));
    }

    /** The portal of e-distribución: AE is taken from the grid, AS is given to it. */
    public static Format edistribucion() {
        return new PortalTable("e-distribucion-csv", new Headings("ae_kwh", "as_kwh", "real/estimado"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        return TextLines.first(file, TextLines.ISO_8859_15, 1).stream()
                        .map(this::columns)
                        .anyMatch(Optional::isPresent)
                ? Fit.YES
                : Fit.NO;
    }

    private Optional<Columns> columns(String heading) {
        var cells = SpanishCells.of(heading).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
        boolean fits = Stream.of("cups", "fecha", "hora", headings.consumption(), headings.quality())
                .allMatch(each -> cells.indexOf(each) >= 0 && cells.indexOf(each) == cells.lastIndexOf(each));
        return fits ? Optional.of(columns(cells)) : Optional.empty();
    }

    private Columns columns(List<String> cells) {
        return new Columns(
                cells.indexOf("cups"),
                cells.indexOf("fecha"),
                cells.indexOf("hora"),
                cells.indexOf(headings.consumption()),
                cells.indexOf(headings.production()),
                cells.indexOf(headings.quality()),
                cells.size());
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            var columns = lines.next() ? columns(lines.line()) : Optional.<Columns>empty();
            columns.ifPresentOrElse(
                    known -> rows(lines, known, context, builder),
                    () -> builder.problems().broken(1, "problem.spain.columns"));
        }
        return builder.build(id());
    }

    private static void rows(TextLines lines, Columns columns, ReadContext context, ReadingsBuilder builder) {
        var hours = new PortalHours(context, builder);
        while (lines.next() && !builder.problems().isHopeless()) {
            if (!lines.line().isBlank()) {
                cells(lines, columns, builder)
                        .flatMap(each -> each.row(builder.problems()))
                        .ifPresent(hours::add);
            }
        }
        hours.finish();
    }

    private static Optional<PortalCells> cells(TextLines lines, Columns columns, ReadingsBuilder builder) {
        var cells = SpanishCells.of(lines.line());
        if (cells.size() != columns.count()) {
            builder.problems().broken(lines.number(), "problem.spain.columns");
            return Optional.empty();
        }
        return Optional.of(new PortalCells(
                cells.get(columns.cups()),
                cells.get(columns.date()),
                cells.get(columns.hour()),
                cells.get(columns.consumption()),
                columns.production() < 0 ? "" : cells.get(columns.production()),
                cells.get(columns.quality()),
                lines.number()));
    }
}
