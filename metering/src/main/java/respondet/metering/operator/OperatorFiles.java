package respondet.metering.operator;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Series;
import respondet.metering.Decompression;
import respondet.metering.MeterFile;
import respondet.metering.RefusedFile;

/** Reads an operator's files of any known layout, packed or plain: all of them or none. */
public final class OperatorFiles {

    private static final List<OperatorFile> LAYOUTS =
            List.of(new CanonicalAllocation(), new FluviusShares(), new PolishBalance(), new SpanishParts());

    private final OperatorContext context;

    public OperatorFiles(OperatorContext context) {
        this.context = context;
    }

    /** What the files tell together, with the problems of every file; never throws, whatever the bytes. */
    public Checked<OperatorAllocation> read(List<MeterFile> files) {
        var problems = new ArrayList<Problem>();
        var read = new ArrayList<Named>();
        for (var file : files) {
            var one = read(file);
            problems.addAll(one.problems());
            one.found().ifPresent(read::addAll);
        }
        if (files.isEmpty()) {
            problems.add(Problem.of(ProblemKind.NO_READINGS, Message.of("hint.operator.tells_nothing")));
        }
        return problems.stream().anyMatch(Problem::refuses)
                ? Checked.refused(problems)
                : together(read).after(problems);
    }

    private record Named(String file, OperatorAllocation told) {}

    private Checked<List<Named>> read(MeterFile file) {
        try {
            Checked<List<Named>> all = Checked.of(List.of());
            for (var part : Decompression.unpack(file)) {
                var one = named(part, one(part));
                all = all.flatMap(before -> one.map(told -> plus(before, new Named(part.name(), told))));
            }
            return all;
        } catch (RefusedFile e) {
            return Checked.refused(e.problem().in(file.name()));
        } catch (UncheckedIOException _) {
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE).in(file.name()));
        }
    }

    private static List<Named> plus(List<Named> before, Named one) {
        var more = new ArrayList<>(before);
        more.add(one);
        return List.copyOf(more);
    }

    private Checked<OperatorAllocation> one(MeterFile file) {
        if (file.size() == 0) {
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("hint.empty_file")));
        }
        var layout = LAYOUTS.stream().filter(each -> each.recognises(file)).findFirst();
        if (layout.isEmpty()) {
            return Checked.refused(Problem.of(ProblemKind.FORMAT_UNKNOWN, Message.of("hint.operator.unknown_layout")));
        }
        var notes = layout.get().isConfirmed()
                ? List.<Problem>of()
                : List.of(Problem.of(ProblemKind.LAYOUT_NOT_CONFIRMED)
                        .with("format", Value.of(layout.get().id())));
        try {
            return layout.get().read(file, context).after(notes);
        } catch (RefusedFile e) {
            return Checked.refused(e.problem());
        }
    }

    private static <T> Checked<T> named(MeterFile file, Checked<T> checked) {
        var problems = checked.problems().stream()
                .map(each -> each.file().isPresent() ? each : each.in(file.name()))
                .toList();
        return switch (checked) {
            case Checked.Accepted<T>(var value, var _) -> Checked.of(value, problems);
            case Checked.Refused<T> _ -> Checked.refused(problems);
        };
    }

    private static Checked<OperatorAllocation> together(List<Named> read) {
        var ordered = read.stream()
                .sorted(Comparator.comparingInt((Named each) -> each.told().version())
                        .thenComparing(Named::file))
                .toList();
        var problems = new ArrayList<Problem>();
        var series = new TreeMap<Told, Series>();
        var versions = new TreeMap<Told, Integer>();
        for (var each : ordered) {
            each.told().series().forEach((told, newer) -> {
                var older = series.get(told);
                boolean equal = versions.getOrDefault(told, -1) == each.told().version();
                conflict(older == null ? newer : older, newer, equal)
                        .ifPresent(kind -> problems.add(kind.in(each.file()).at(told.point())));
                series.put(
                        told,
                        older == null || older.resolution() != newer.resolution() ? newer : older.replacedBy(newer));
                versions.put(told, each.told().version());
            });
        }
        var formats =
                ordered.stream().map(each -> each.told().format()).distinct().collect(Collectors.joining("+"));
        var unit = ordered.stream()
                .map(each -> each.told().unit())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return Checked.of(new OperatorAllocation(formats, unit, 0, series), problems);
    }

    /** What keeps two files' values of one figure apart. */
    private static java.util.Optional<Problem> conflict(Series older, Series newer, boolean equalVersions) {
        if (older.resolution() != newer.resolution()) {
            return java.util.Optional.of(
                    Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of("hint.operator.two_resolutions")));
        }
        for (int i = 0; equalVersions && i < newer.length(); i++) {
            int at = older.positionOf(newer.startOf(i));
            boolean both = at >= 0 && at < older.length() && !older.isMissing(at) && !newer.isMissing(i);
            if (both && older.wattHours(at) != newer.wattHours(i)) {
                return java.util.Optional.of(
                        Problem.of(ProblemKind.CONFLICTING_DUPLICATE).during(newer.startOf(i)));
            }
        }
        return java.util.Optional.empty();
    }
}
