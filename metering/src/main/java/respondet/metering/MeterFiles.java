package respondet.metering;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Readings;

/** Reads meter files of any known layout, recognised by content, packed or plain. */
public final class MeterFiles {

    private final List<Format> formats;
    private final int described;

    public MeterFiles(List<Format> formats) {
        this(formats, 0);
    }

    private MeterFiles(List<Format> formats, int described) {
        this.formats = List.copyOf(formats);
        this.described = described;
    }

    /** Every layout that is known. */
    public static MeterFiles known() {
        return new MeterFiles(Formats.all());
    }

    /** These and layouts described by mapping files, which go before the others where both fit. */
    public MeterFiles with(List<Format> described) {
        var all = new ArrayList<>(described);
        all.addAll(formats);
        return new MeterFiles(all, described.size());
    }

    /** All readings of a file with its problems; never throws, whatever the bytes. */
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        return named(file, attempt(file, context));
    }

    private Checked<MeterData> attempt(MeterFile file, ReadContext context) {
        try {
            var parts = Decompression.unpack(file);
            return parts.size() == 1 ? readPlain(parts.getFirst(), context) : readParts(parts, context);
        } catch (RefusedFile e) {
            return Checked.refused(e.problem());
        } catch (UncheckedIOException _) {
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE));
        }
    }

    private Checked<MeterData> readPlain(MeterFile file, ReadContext context) {
        if (file.size() == 0) {
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("hint.empty_file")));
        }
        return choose(file, context).flatMap(format -> read(format, file, context));
    }

    private static Checked<MeterData> read(Format format, MeterFile file, ReadContext context) {
        var notes = format.isConfirmed()
                ? List.<Problem>of()
                : List.of(Problem.of(ProblemKind.LAYOUT_NOT_CONFIRMED).with("format", Value.of(format.id())));
        return format.read(file, context).after(notes);
    }

    /** The parts of an archive: a higher version replaces a lower one, else the later name the earlier. */
    private Checked<MeterData> readParts(List<MeterFile> parts, ReadContext context) {
        Checked<List<MeterData>> all = Checked.of(List.of());
        for (var part :
                parts.stream().sorted(Comparator.comparing(MeterFile::name)).toList()) {
            all = all.flatMap(before -> named(part, readPlain(part, context)).map(one -> append(before, one)));
        }
        return all.map(MeterFiles::together);
    }

    private static List<MeterData> append(List<MeterData> before, MeterData one) {
        var more = new ArrayList<>(before);
        more.add(one);
        return List.copyOf(more);
    }

    private static MeterData together(List<MeterData> parts) {
        var ordered = parts.stream()
                .sorted(Comparator.comparingInt(MeterData::version))
                .toList();
        var formats = parts.stream().map(MeterData::format).distinct().sorted().collect(Collectors.joining("+"));
        var rows = parts.stream().mapToLong(MeterData::rows).sum();
        return new MeterData(
                formats,
                ordered.getLast().version(),
                rows,
                Readings.merge(ordered.stream().map(MeterData::readings).toList()));
    }

    /** The one format that fits, by declaration, by content, or by the name where contents coincide. */
    private Checked<Format> choose(MeterFile file, ReadContext context) {
        if (context.declaredKind().isPresent()) {
            return declared(context.declaredKind().get());
        }
        var mapped = formats.subList(0, described).stream()
                .filter(each -> each.recognise(file) == Format.Fit.YES)
                .findFirst();
        if (mapped.isPresent()) {
            return Checked.of(mapped.get());
        }
        var sure = fitting(file, Format.Fit.YES);
        var possible = sure.isEmpty() ? fitting(file, Format.Fit.AMBIGUOUS) : sure;
        return switch (possible.size()) {
            case 0 -> Checked.refused(naming(ProblemKind.FORMAT_UNKNOWN, formats));
            case 1 -> sure.isEmpty() ? byName(file, possible) : Checked.of(possible.getFirst());
            default -> byName(file, possible);
        };
    }

    private Checked<Format> declared(String kind) {
        return formats.stream()
                .filter(each -> each.id().equalsIgnoreCase(kind))
                .findFirst()
                .map(Checked::of)
                .orElseGet(() -> Checked.refused(naming(ProblemKind.FORMAT_UNKNOWN, formats)));
    }

    private List<Format> fitting(MeterFile file, Format.Fit fit) {
        return formats.stream().filter(each -> each.recognise(file) == fit).toList();
    }

    /** Identifiers such as {@code f5d} are also how the files are named. */
    private static Checked<Format> byName(MeterFile file, List<Format> possible) {
        var name = file.name().toLowerCase(Locale.ROOT);
        var named = possible.stream()
                .filter(each ->
                        name.startsWith(each.id().replaceFirst("^.*-", "") + "_") || name.startsWith(each.id() + "_"))
                .toList();
        return named.size() == 1
                ? Checked.of(named.getFirst())
                : Checked.refused(naming(ProblemKind.FORMAT_AMBIGUOUS, possible));
    }

    private static Problem naming(ProblemKind kind, List<Format> formats) {
        var ids = formats.stream().map(Format::id).sorted().collect(Collectors.joining(", "));
        return Problem.of(kind).with("formats", Value.of(ids));
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
}
