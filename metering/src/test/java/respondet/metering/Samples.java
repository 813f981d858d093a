package respondet.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Series;

/** Shared steps of the tests of meter files. */
public final class Samples {

    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Samples() {}

    public static MeterFile file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    public static MeterFile file(String name, String text, Charset charset) {
        return new MeterFile(name, text.getBytes(charset));
    }

    public static Checked<MeterData> read(MeterFile file, ZoneId zone) {
        return MeterFiles.known().read(file, ReadContext.lookingAt(zone));
    }

    public static MeterData accepted(MeterFile file, ZoneId zone) {
        var checked = read(file, zone);
        assertThat(checked.problems()).noneMatch(Problem::refuses);
        return checked.found().orElseThrow();
    }

    /** The problems that refuse the file. */
    public static List<Problem> refusals(MeterFile file, ZoneId zone) {
        var checked = read(file, zone);
        assertThat(checked.found()).isEmpty();
        return checked.problems().stream().filter(Problem::refuses).toList();
    }

    public static List<ProblemKind> kinds(MeterFile file, ZoneId zone) {
        return read(file, zone).problems().stream().map(Problem::kind).toList();
    }

    public static Series only(MeterData data, String point, Direction direction) {
        var series = data.readings().of(point, direction);
        assertThat(series).hasSize(1);
        return series.getFirst();
    }

    /** The watt-hours of the interval that starts at an instant. */
    public static int at(Series series, String instant) {
        return series.wattHours(series.positionOf(Instant.parse(instant)));
    }

    /** A context that knows some points and refuses others. */
    public static ReadContext own(ZoneId zone, String... points) {
        var ids = new TreeMap<String, String>();
        for (var each : points) {
            ids.put(each, each);
        }
        return new ReadContext(zone, Map.copyOf(ids), true, Optional.empty());
    }
}
