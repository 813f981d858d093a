package respondet.metering.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.metering.MeterFile;

/** Dated and sourced exchange rates: the one in force is the last on or before a date. */
public final class ExchangeRates {

    public static final ExchangeRates NONE = new ExchangeRates(List.of());

    private final Map<Currency, NavigableMap<LocalDate, ExchangeRate>> rates = new HashMap<>();

    /** Of two rates of one currency and date the later in the list counts; files are checked for this. */
    public ExchangeRates(List<ExchangeRate> all) {
        all.forEach(each ->
                rates.computeIfAbsent(each.currency(), _ -> new TreeMap<>()).put(each.date(), each));
    }

    /** Whether the first line is that of a rates file: {@code date,currency,per_eur,source}. */
    public static boolean recognises(MeterFile file) {
        return RateRows.recognises(file);
    }

    /** All rates of some files; two different rates for one currency and date refuse. */
    public static Checked<ExchangeRates> read(List<MeterFile> files) {
        var problems = new ArrayList<Problem>();
        var rows = new RateRows(problems);
        files.forEach(rows::add);
        return Checked.of(new ExchangeRates(rows.rates()), problems);
    }

    /** The rate in force on a date, with its own date and source. */
    public Optional<ExchangeRate> on(LocalDate date, Currency currency) {
        return Optional.ofNullable(rates.get(currency))
                .flatMap(each -> Optional.ofNullable(each.floorEntry(date)))
                .map(Map.Entry::getValue);
    }
}
