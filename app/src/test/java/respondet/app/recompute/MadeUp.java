package respondet.app.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.operator.Figure;
import respondet.metering.operator.OperatorAllocation;
import respondet.metering.operator.OperatorContext;
import respondet.metering.operator.OperatorFiles;
import respondet.metering.operator.Told;

/** An operator's figures made from an allocation of ours, to be altered and written as a file. */
final class MadeUp {

    private final Basis basis;
    private final TreeMap<Instant, TreeMap<Told, Long>> figures = new TreeMap<>();

    private MadeUp(Basis basis) {
        this.basis = basis;
    }

    static MadeUp of(Basis basis, Figure... figures) {
        var made = new MadeUp(basis);
        var columns = new ArrayList<Told>();
        for (AccountingPoint point : basis.community().points()) {
            for (var figure : figures) {
                columns.add(new Told(point.id(), figure));
            }
        }
        var allocation = basis.allocate().found().orElseThrow();
        var own = new OwnGrid(allocation, columns, basis.timeline());
        for (int t = 0; t < own.intervals(); t++) {
            var row = new TreeMap<Told, Long>();
            var values = own.at(t);
            for (int c = 0; c < columns.size(); c++) {
                row.put(columns.get(c), values[c]);
            }
            made.figures.put(basis.timeline().startOf(t), row);
        }
        return made;
    }

    /** Only the figures of members' points. */
    MadeUp ofMembers() {
        var points = basis.community().points().stream()
                .filter(point -> point.member().isPresent())
                .map(AccountingPoint::id)
                .toList();
        figures.values().forEach(row -> row.keySet().removeIf(told -> !points.contains(told.point())));
        return this;
    }

    MadeUp only(String point) {
        figures.values()
                .forEach(row -> row.keySet().removeIf(told -> !told.point().equals(point)));
        return this;
    }

    long at(Told told, Instant start) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(figures.get(start)).get(told));
    }

    TreeMap<Instant, TreeMap<Told, Long>> figures() {
        return figures;
    }

    /** Alters this many values at random; tells by how much. */
    Map<String, Long> alter(int count, SplittableRandom random) {
        var altered = new TreeMap<String, Long>();
        var starts = new ArrayList<>(figures.keySet());
        while (altered.size() < count) {
            var start = starts.get(random.nextInt(starts.size()));
            var row = java.util.Objects.requireNonNull(figures.get(start));
            var told = new ArrayList<>(row.keySet()).get(random.nextInt(row.size()));
            long old = java.util.Objects.requireNonNull(row.get(told));
            long now = random.nextLong(5000);
            var name = start + " " + told;
            if (now != old && !altered.containsKey(name)) {
                row.put(told, now);
                altered.put(name, now - old);
            }
        }
        return altered;
    }

    /** The product's own layout. */
    String csv() {
        var kinds = figures.firstEntry().getValue().keySet().stream()
                .map(Told::figure)
                .distinct()
                .toList();
        var text = new StringBuilder("point,start");
        kinds.forEach(figure -> text.append(',').append(figure.id()).append("_kwh"));
        figures.forEach((start, row) -> row.keySet().stream()
                .map(Told::point)
                .distinct()
                .forEach(point -> {
                    text.append('\n')
                            .append(point)
                            .append(',')
                            .append(start.atZone(basis.timeline().zone()).toOffsetDateTime());
                    kinds.forEach(figure -> text.append(',')
                            .append(kWh(java.util.Objects.requireNonNull(row.get(new Told(point, figure))))));
                }));
        return text.append('\n').toString();
    }

    static String kWh(long wattHours) {
        return BigDecimal.valueOf(wattHours, 3).toPlainString();
    }

    OperatorAllocation read() {
        return read(Map.of("operator.csv", csv()));
    }

    OperatorAllocation read(Map<String, String> files) {
        return read(basis, files);
    }

    static OperatorAllocation read(Basis basis, Map<String, String> files) {
        var all = new ArrayList<MeterFile>();
        files.forEach((name, text) -> all.add(new MeterFile(name, text.getBytes(StandardCharsets.UTF_8))));
        var context = OperatorContext.of(basis.community(), basis.timeline().resolution());
        var read = new OperatorFiles(context).read(all);
        assertThat(read.found()).as(read.problems().toString()).isPresent();
        return read.found().orElseThrow();
    }

    RecomputedAllocation against(Basis ours, OtherKnowledge other) {
        var result = Recomputation.of(ours, read(), other);
        assertThat(result.found()).as(result.problems().toString()).isPresent();
        return result.found().orElseThrow();
    }

    /** A basis in which one reading is another one. */
    static Basis with(Basis basis, Channel channel, Instant start, int wattHours) {
        var length = basis.readings()
                .of(channel.point(), channel.direction())
                .getFirst()
                .resolution();
        var one = Series.measured(start, length, wattHours);
        return basis.with(basis.readings().replacedBy(Readings.of(Map.of(channel, one))));
    }

    static Series estimated(Instant start, Resolution resolution, List<Integer> wattHours) {
        var quality = new byte[wattHours.size()];
        java.util.Arrays.fill(quality, Quality.ESTIMATED.code());
        return new Series(
                start, resolution, wattHours.stream().mapToInt(each -> each).toArray(), quality);
    }
}
