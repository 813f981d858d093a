package respondet.metering;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** Collects the readings of one file, channel by channel, and what is wrong with them. */
public final class ReadingsBuilder {

    /** Cells of the result that a file may take whatever its size, and per reading. */
    private static final long FREE_CELLS = 4_000_000;

    private static final long CELLS_PER_READING = 64;
    private static final int LONGEST_POINT = 64;

    private final ReadContext context;
    private final FileProblems problems = new FileProblems();
    private final Map<Register, SeriesBuilder> series = new HashMap<>();
    private final Map<String, Optional<String>> points = new HashMap<>();
    private final Set<String> ownPoints;
    private long rows;

    private record Register(Channel channel, String name) {}

    public ReadingsBuilder(ReadContext context) {
        this.context = context;
        this.ownPoints = new HashSet<>(context.pointIds().values());
    }

    public ZoneId zone() {
        return context.zone();
    }

    public FileProblems problems() {
        return problems;
    }

    /** Counts a data row. */
    public void row() {
        rows++;
    }

    /** Counts many data rows at once. */
    public void rows(long count) {
        rows += count;
    }

    /** Where readings of a point go; empty where the point is none of the community's, which may refuse the file. */
    public Optional<SeriesBuilder> channel(String marketId, Direction direction, long line) {
        return register(marketId, direction, "", line);
    }

    /** Where one register's readings go; a point's registers of one direction are added up. */
    public Optional<SeriesBuilder> register(String marketId, Direction direction, String register, long line) {
        return points.computeIfAbsent(marketId, id -> point(id, line)).map(point -> {
            var channel = new Channel(point, direction);
            return series.computeIfAbsent(new Register(channel, register), _ -> new SeriesBuilder(channel, problems));
        });
    }

    private Optional<String> point(String marketId, long line) {
        if (!isIdentifier(marketId)) {
            problems.broken(line, "hint.not_a_point");
            return Optional.empty();
        }
        if (ownPoints.contains(marketId)) {
            return Optional.of(marketId);
        }
        var point = context.pointOf(marketId);
        if (point.isEmpty()) {
            var kind = context.declaredOwn() ? ProblemKind.FOREIGN_POINT : ProblemKind.IGNORED_PART;
            var hint = Message.of(context.declaredOwn() ? "problem.foreign_point" : "hint.point_of_others");
            problems.add(Problem.of(kind, hint).atLine(line).at(marketId));
        }
        return point;
    }

    /** Letters, digits and the marks that occur in identifiers, so that none can act as a formula or a path. */
    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.length() > LONGEST_POINT || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.:/#".indexOf(c) >= 0);
    }

    /** Everything collected, or why it is refused. */
    public Checked<MeterData> build(String format) {
        return build(format, 0);
    }

    public Checked<MeterData> build(String format, int version) {
        var readings = problems.refuses() ? Readings.NONE : readings();
        if (readings.isEmpty() && !problems.refuses() && !hasOnlyOthers()) {
            problems.add(Problem.of(ProblemKind.NO_READINGS));
        }
        return Checked.of(new MeterData(format, version, rows, readings), problems.all());
    }

    /** A file about other people's points is no fault: nothing of it is used. */
    private boolean hasOnlyOthers() {
        return !points.isEmpty() && points.values().stream().allMatch(Optional::isEmpty);
    }

    private Readings readings() {
        var channels = summed();
        var dense = new TreeMap<Channel, Series>();
        channels.forEach((channel, cells) -> DenseCells.series(cells).ifPresent(found -> dense.put(channel, found)));
        int finest = dense.isEmpty() ? SeriesLayout.finest(channels.values(), context.lone()) : 1;
        channels.keySet().removeAll(dense.keySet());
        return Readings.of(dense).replacedBy(careful(channels, finest));
    }

    private Readings careful(Map<Channel, SeriesBuilder> channels, int finest) {
        var layouts = channels.values().stream()
                .map(cells -> new SeriesLayout(cells, finest))
                .toList();
        if (isTooScattered(layouts)) {
            problems.add(Problem.of(ProblemKind.FILE_TOO_LARGE, Message.of("hint.scattered_dates")));
            return Readings.NONE;
        }
        var parts = layouts.stream()
                .map(layout -> layout.series(context.zone(), problems))
                .toList();
        return together(parts);
    }

    /** The series of many channels, first the longest intervals, then the shorter. */
    private static Readings together(List<Map<Resolution, Map<Channel, Series>>> parts) {
        var readings = Readings.NONE;
        for (var resolution : List.of(Resolution.HOUR, Resolution.HALF_HOUR, Resolution.QUARTER_HOUR)) {
            var all = new TreeMap<Channel, Series>();
            parts.forEach(each -> all.putAll(each.getOrDefault(resolution, Map.of())));
            readings = readings.replacedBy(Readings.of(all));
        }
        return readings;
    }

    private Map<Channel, SeriesBuilder> summed() {
        var channels = new TreeMap<Channel, SeriesBuilder>();
        series.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.name().compareTo(b.name())))
                .forEach(each -> channels.merge(each.getKey().channel(), each.getValue(), (sum, register) -> {
                    sum.absorb(register);
                    return sum;
                }));
        channels.values().removeIf(each -> each.count() == 0);
        return channels;
    }

    private static boolean isTooScattered(Collection<SeriesLayout> layouts) {
        long cells = layouts.stream().mapToLong(SeriesLayout::cells).sum();
        long readings = layouts.stream().mapToLong(SeriesLayout::count).sum();
        return cells > FREE_CELLS + CELLS_PER_READING * readings;
    }
}
