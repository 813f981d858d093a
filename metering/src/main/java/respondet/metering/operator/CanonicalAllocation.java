package respondet.metering.operator;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Columns;
import respondet.metering.MeterFile;
import respondet.metering.TextLines;

/** {@code point,start,shared_kwh[,surplus_kwh][,residual_kwh]}: the product's own layout of an operator's allocation. */
public record CanonicalAllocation() implements OperatorFile {

    private static final String UNIT = "_kwh";

    /** Where a file has its columns. */
    private record Heading(char separator, int point, int start, Map<Figure, Integer> figures, int count) {

        static Optional<Heading> of(String line) {
            char separator = line.indexOf(';') >= 0 ? ';' : ',';
            var columns = new Columns(Cells.of(line, separator));
            var figures = new EnumMap<Figure, Integer>(Figure.class);
            for (var figure : Figure.values()) {
                columns.find(figure.id() + UNIT).ifPresent(column -> figures.put(figure, column));
            }
            if (!columns.has("point") || !columns.has("start") || figures.isEmpty()) {
                return Optional.empty();
            }
            int point = columns.find("point").getAsInt();
            return Optional.of(
                    new Heading(separator, point, columns.find("start").getAsInt(), figures, columns.count()));
        }
    }

    @Override
    public String id() {
        return "operator-csv";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public boolean recognises(MeterFile file) {
        return TextLines.first(file, StandardCharsets.ISO_8859_1, 1).stream()
                .anyMatch(line -> Heading.of(line).isPresent());
    }

    @Override
    public Checked<OperatorAllocation> read(MeterFile file, OperatorContext context) {
        var values = new ToldValues(context);
        try (var lines = TextLines.of(file, StandardCharsets.ISO_8859_1)) {
            var heading = lines.next() ? Heading.of(lines.line()) : Optional.<Heading>empty();
            if (heading.isEmpty()) {
                values.problems().broken(1, "hint.heading_differs");
            } else {
                read(lines, heading.get(), values);
            }
        }
        return values.build(id(), 0);
    }

    private static void read(TextLines lines, Heading heading, ToldValues values) {
        while (lines.next() && !values.problems().isHopeless()) {
            if (!lines.line().isBlank()) {
                row(Cells.of(lines.line(), heading.separator()), lines, heading, values);
            }
        }
    }

    private static void row(List<String> cells, TextLines lines, Heading heading, ToldValues values) {
        if (cells.size() != heading.count()) {
            values.problems().broken(lines.number(), "hint.cell_count", lines.line());
            return;
        }
        var point = values.point(cells.get(heading.point()), lines.number());
        var start = start(cells.get(heading.start()));
        if (start.isEmpty()) {
            values.problems().broken(lines.number(), "hint.not_a_moment", cells.get(heading.start()));
        } else if (point.isPresent()) {
            var place = new ToldValues.Place(start.get(), lines.number());
            heading.figures().forEach((figure, column) -> {
                if (!cells.get(column).isEmpty()) {
                    values.kWh(new Told(point.get(), figure), "", place, cells.get(column));
                }
            });
        }
    }

    private static Optional<Long> start(String text) {
        try {
            var moment = OffsetDateTime.parse(text.replace(' ', 'T'));
            return moment.getNano() == 0 ? Optional.of(moment.toEpochSecond()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
