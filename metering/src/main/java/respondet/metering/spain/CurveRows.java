package respondet.metering.spain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.Stamp;

/** The rows of one curve file on their way to the readings. */
final class CurveRows {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    /** Origins 5 and above are estimates; 1 to 4 and none are taken as measured. */
    private static final Pattern ESTIMATED = Pattern.compile("[5-9]|1\\d|2\\d");

    private final CurveLayout layout;
    private final CupsNames points;
    private final LocalStamps stamps;
    private final ReadingsBuilder builder;
    private boolean isUnused;

    CurveRows(CurveLayout layout, ReadContext context, ReadingsBuilder builder) {
        this.layout = layout;
        this.points = new CupsNames(context);
        this.stamps = new LocalStamps(context.zone());
        this.builder = builder;
    }

    /** One reading of a row. */
    private record Cell(String point, Direction direction, long start, Quality quality, long line) {}

    void add(List<String> cells, long line) {
        if (!layout.cells().holds(cells.size())) {
            builder.problems().broken(line, "problem.spain.columns");
            return;
        }
        var point = points.find(cells.getFirst(), layout.mark());
        isUnused |= point.isEmpty();
        var start = start(cells, line);
        if (start.isPresent()) {
            builder.row();
            point.ifPresent(known -> put(cells, known, start.getAsLong(), line));
        }
    }

    private OptionalLong start(List<String> cells, long line) {
        var season = cells.get(layout.stampColumn() + 1);
        var label = label(cells.get(layout.stampColumn()));
        if (label.isEmpty() || !season.matches("[01]")) {
            builder.problems().broken(line, "problem.spain.stamp");
            return OptionalLong.empty();
        }
        return switch (stamps.flagged(label.get(), season.equals("1"))) {
            case Stamp.At(var end) -> OptionalLong.of(end - layout.resolution().seconds());
            case Stamp.Faulty(var kind, var hint) -> {
                builder.problems().add(kind, line, hint);
                yield OptionalLong.empty();
            }
        };
    }

    private static Optional<LocalDateTime> label(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written, STAMP));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void put(List<String> cells, String point, long start, long line) {
        var quality = quality(cells);
        put(cells, layout.consumption(), new Cell(point, Direction.CONSUMPTION, start, quality, line));
        put(cells, layout.production(), new Cell(point, Direction.PRODUCTION, start, quality, line));
    }

    private Quality quality(List<String> cells) {
        if (!layout.mark().isEmpty()) {
            return Quality.CALCULATED;
        }
        var origin = layout.origin().stream()
                .filter(column -> column < cells.size())
                .mapToObj(cells::get)
                .findFirst();
        return origin.filter(code -> ESTIMATED.matcher(code).matches()).isPresent()
                ? Quality.ESTIMATED
                : Quality.MEASURED;
    }

    private void put(List<String> cells, OptionalInt column, Cell cell) {
        if (column.isEmpty() || cells.get(column.getAsInt()).isEmpty()) {
            return;
        }
        var value = value(cells.get(column.getAsInt()));
        if (value.isEmpty()) {
            builder.problems().broken(cell.line(), "problem.spain.value");
            return;
        }
        // several parts of one plant's generation add up
        var register = layout.mark().isEmpty() ? "" : cells.getFirst();
        builder.register(cell.point(), cell.direction(), register, cell.line())
                .ifPresent(series ->
                        series.add(cell.start(), layout.resolution(), value.get(), cell.quality(), cell.line()));
    }

    private Optional<MeteredValue> value(String text) {
        char mark = text.indexOf(',') >= 0 ? ',' : '.';
        return layout.inKWh() ? MeteredValue.kWh(text, mark) : MeteredValue.wh(text, mark);
    }

    /** Files that no meter measured take part only where the community asked for them. */
    void noteUnused() {
        if (isUnused) {
            var hint = Message.of("problem.spain.not_metered").with("kind", Value.of(layout.mark()));
            builder.problems().add(Problem.of(ProblemKind.IGNORED_PART, hint));
        }
    }
}
