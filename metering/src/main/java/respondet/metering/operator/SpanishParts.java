package respondet.metering.operator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.spain.CurveFormat;

/**
 * The two curves in which Spanish distributors tell sharing: A5D is what a point used of the shared generation, B5D its
 * part of the net generation. Rows of both look alike; the name decides.
 */
public record SpanishParts() implements OperatorFile {

    /** A curve with what it tells and the mark that keeps its points apart from meters. */
    private record Curve(Format format, String mark, Direction direction, Figure figure) {}

    private static final List<Curve> CURVES = List.of(
            new Curve(format("a5d"), "#A5D", Direction.CONSUMPTION, Figure.SHARED),
            new Curve(format("b5d"), "#B5D", Direction.PRODUCTION, Figure.ASSIGNED));

    private static Format format(String id) {
        return CurveFormat.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String id() {
        return "a5d-b5d";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public boolean recognises(MeterFile file) {
        return CURVES.getFirst().format().recognise(file) != Format.Fit.NO;
    }

    @Override
    public Checked<OperatorAllocation> read(MeterFile file, OperatorContext context) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return CURVES.stream()
                .filter(each -> name.startsWith(each.format().id() + "_"))
                .findFirst()
                .map(curve -> read(curve, file, context))
                .orElseGet(() -> Checked.refused(
                        Problem.of(ProblemKind.FORMAT_AMBIGUOUS, Message.of("hint.operator.a5d_or_b5d"))));
    }

    private Checked<OperatorAllocation> read(Curve curve, MeterFile file, OperatorContext context) {
        var points = new TreeMap<String, String>();
        context.points().forEach((name, id) -> points.put(name + curve.mark(), id + curve.mark()));
        var inside = new ReadContext(context.zone(), points, true, Optional.empty(), Resolution.HOUR);
        var read = curve.format().read(file, inside);
        var problems =
                read.problems().stream().map(problem -> worded(problem, curve)).toList();
        return read.found()
                .map(data -> Checked.of(told(data, curve), problems))
                .orElseGet(() -> Checked.refused(problems));
    }

    private static Problem worded(Problem problem, Curve curve) {
        var point = problem.point().map(each -> each.replace(curve.mark(), ""));
        var hint = problem.kind() == ProblemKind.FOREIGN_POINT
                ? Message.of("hint.operator.unknown_point")
                : problem.hint();
        return new Problem(problem.kind(), problem.file(), problem.line(), point, problem.interval(), hint);
    }

    private OperatorAllocation told(MeterData data, Curve curve) {
        return new OperatorAllocation(
                curve.format().id(), BigDecimal.ONE, data.version(), series(data.readings(), curve));
    }

    private static SortedMap<Told, Series> series(Readings readings, Curve curve) {
        var series = new TreeMap<Told, Series>();
        readings.series().forEach((channel, parts) -> {
            if (channel.direction() == curve.direction()) {
                series.put(new Told(channel.point().replace(curve.mark(), ""), curve.figure()), parts.getFirst());
            }
        });
        return series;
    }
}
