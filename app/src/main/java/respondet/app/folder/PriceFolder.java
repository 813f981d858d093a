package respondet.app.folder;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import respondet.app.settlement.Input;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.MeterFile;
import respondet.metering.price.ExchangeRates;
import respondet.metering.price.PriceBook;
import respondet.metering.price.PriceFiles;

/** All prices and exchange rates of a folder, read once. */
final class PriceFolder {

    private static final String FOLDER = "prices/";

    private final Currency currency;
    private final List<MeterFile> files = new ArrayList<>();
    private final Checked<PriceBook> book;
    private final Checked<ExchangeRates> rates;

    private PriceFolder(List<MeterFile> all, Currency currency) {
        this.currency = currency;
        all.stream().filter(file -> !ExchangeRates.recognises(file)).forEach(files::add);
        this.book = PriceFiles.readAll(files, currency);
        this.rates = ExchangeRates.read(
                all.stream().filter(ExchangeRates::recognises).toList());
    }

    /** Reads every file; what is wrong goes to the problems. */
    static PriceFolder read(FolderListing listing, Currency currency, List<Input> inputs, List<Problem> problems) {
        var contents = new ArrayList<MeterFile>();
        for (var file : listing.files("prices")) {
            var read = file.read();
            problems.addAll(read.problems());
            read.found().ifPresent(content -> {
                inputs.add(content.input());
                contents.add(new MeterFile(content.lastName(), content.bytes()));
            });
        }
        var folder = new PriceFolder(contents, currency);
        problems.addAll(placed(folder.book.problems()));
        problems.addAll(placed(folder.rates.problems()));
        return folder;
    }

    private static List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(each -> each.in(FOLDER + each.file().orElse("")))
                .toList();
    }

    ExchangeRates rates() {
        return rates.found().orElse(ExchangeRates.NONE);
    }

    /** The series of a name, or the one series of a file; refused without a word where the files are refused. */
    Checked<PriceSeries> series(String written) {
        return book.found().map(found -> series(written, found)).orElseGet(() -> Checked.refused(List.of()));
    }

    private Checked<PriceSeries> series(String written, PriceBook found) {
        var names = seriesIn(written).orElseGet(() -> new TreeSet<>(List.of(written)));
        if (names.size() > 1) {
            return refused(Message.of("folder.several_series")
                    .with("text", Value.of(written))
                    .with("allowed", Value.of(String.join(", ", names))));
        }
        return names.stream()
                .findFirst()
                .flatMap(found::find)
                .map(this::inCurrency)
                .orElseGet(() -> refused(Hints.unknown("folder.no_series", written, known(found))));
    }

    /** The names of the series in a file of this name, if there is one. */
    private Optional<SortedSet<String>> seriesIn(String written) {
        var name = written.startsWith(FOLDER) ? written.substring(FOLDER.length()) : written;
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .flatMap(file -> PriceFiles.read(file, currency).found())
                .map(data -> new TreeSet<>(data.series().keySet()));
    }

    private List<String> known(PriceBook found) {
        var names = new ArrayList<>(found.series().keySet());
        files.forEach(file -> names.add(file.name()));
        return names;
    }

    private Checked<PriceSeries> inCurrency(PriceSeries series) {
        return series.currency().equals(currency)
                ? Checked.of(series)
                : refused(Message.of("folder.other_currency")
                        .with("text", Value.of(series.currency().getCurrencyCode()))
                        .with("currency", Value.of(currency.getCurrencyCode())));
    }

    private static Checked<PriceSeries> refused(Message hint) {
        return Checked.refused(Problem.of(ProblemKind.UNKNOWN_REFERENCE, hint));
    }
}
