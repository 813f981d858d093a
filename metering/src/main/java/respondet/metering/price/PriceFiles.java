package respondet.metering.price;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.Decompression;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.RefusedFile;

/** Reads price files of every known layout and joins those that carry the same series. */
public final class PriceFiles {

    private static final List<PriceFormat> FORMATS = List.of(
            new OmieDayAhead(),
            new EsiosIndicator(),
            new PvpcCurve(),
            new PseMarketPrice(),
            new GmeXml(),
            new GmeCsv(),
            new EntsoePrices(),
            new CanonicalPrices());

    /** Far above a year of prices of a whole market. */
    private static final long LARGEST = 64L << 20;

    private PriceFiles() {}

    /** The layout's identifier, where the content is one of prices. */
    public static Optional<String> recognise(MeterFile file) {
        return format(file).map(PriceFormat::id);
    }

    private static Optional<PriceFormat> format(MeterFile file) {
        return FORMATS.stream().filter(each -> each.recognise(file) == Fit.YES).findFirst();
    }

    /**
     * One file, plain or packed alone; never throws, whatever the bytes.
     *
     * @param currency the community's, for files that do not name one
     */
    public static Checked<PriceData> read(MeterFile file, Currency currency) {
        try {
            var parts = Decompression.unpack(file);
            return parts.size() == 1 && parts.getFirst().size() <= LARGEST
                    ? readPlain(parts.getFirst(), currency)
                    : refused(Problem.of(ProblemKind.FILE_TOO_LARGE, Message.of("problem.price.too_large")), file);
        } catch (RefusedFile refusal) {
            return refused(refusal.problem(), file);
        } catch (UncheckedIOException _) {
            return refused(Problem.of(ProblemKind.FILE_UNREADABLE), file);
        }
    }

    private static Checked<PriceData> readPlain(MeterFile file, Currency currency) {
        return format(file)
                .map(each -> each.read(file, currency).after(notes(each)))
                .orElseGet(
                        () -> refused(Problem.of(ProblemKind.FORMAT_UNKNOWN).with("formats", Value.of(known())), file));
    }

    private static List<Problem> notes(PriceFormat format) {
        return format.isConfirmed()
                ? List.of()
                : List.of(Problem.of(ProblemKind.LAYOUT_NOT_CONFIRMED).with("format", Value.of(format.id())));
    }

    private static String known() {
        return FORMATS.stream().map(PriceFormat::id).sorted().collect(Collectors.joining(", "));
    }

    private static Checked<PriceData> refused(Problem problem, MeterFile file) {
        return Checked.refused(problem.in(file.name()));
    }

    /** Many files, a day or a year each: the same price twice is noted, two different prices refuse. */
    public static Checked<PriceBook> readAll(List<MeterFile> files, Currency currency) {
        var problems = new ArrayList<Problem>();
        var pieces = new TreeMap<String, List<PriceSeries>>();
        for (var file : files) {
            var checked = read(file, currency);
            problems.addAll(checked.problems());
            checked.found()
                    .ifPresent(data -> data.series()
                            .forEach((name, each) -> pieces.computeIfAbsent(name, _ -> new ArrayList<>())
                                    .add(each)));
        }
        SortedMap<String, PriceSeries> joined = new TreeMap<>();
        pieces.forEach(
                (name, each) -> JoinedSeries.of(name, each, problems).ifPresent(series -> joined.put(name, series)));
        return Checked.of(new PriceBook(joined), problems);
    }
}
