package respondet.metering.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.MeterFile;
import respondet.metering.NumberText;

/** The rows of rates files, checked one by one. */
final class RateRows {

    private static final DateTimeFormatter DATE = Dates.pattern("uuuu-MM-dd");
    private static final List<String> HEADING = List.of("date", "currency", "per_eur", "source");

    private final Map<String, ExchangeRate> rates = new LinkedHashMap<>();
    private final List<Problem> problems;

    RateRows(List<Problem> problems) {
        this.problems = problems;
    }

    static boolean recognises(MeterFile file) {
        var first = PriceText.firstLine(file);
        return PriceText.cells(PriceText.lower(first), ',').equals(HEADING);
    }

    List<ExchangeRate> rates() {
        return List.copyOf(rates.values());
    }

    void add(MeterFile file) {
        var lines = PriceText.lines(file);
        if (!recognises(file)) {
            refuse(file, 1, Message.of("problem.price.columns"));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(file, lines.get(i), i + 1);
            }
        }
    }

    private void add(MeterFile file, String line, long number) {
        var rate = rate(PriceText.cells(line, ','));
        if (rate.isEmpty()) {
            refuse(file, number, Message.of("problem.price.rate").with("line", Value.of(NumberText.quoted(line))));
            return;
        }
        var earlier = rates.putIfAbsent(rate.get().currency() + " " + rate.get().date(), rate.get());
        if (earlier != null && !earlier.equals(rate.get())) {
            problems.add(Problem.of(ProblemKind.CONFLICTING_DUPLICATE, Message.of("problem.price.rate_conflict"))
                    .in(file.name())
                    .atLine(number));
        }
    }

    private static Optional<ExchangeRate> rate(List<String> cells) {
        if (cells.size() != HEADING.size() || cells.getLast().isEmpty()) {
            return Optional.empty();
        }
        var date = Dates.date(cells.get(0), DATE);
        var currency = currency(cells.get(1));
        var perEuro = NumberText.parse(cells.get(2)).filter(each -> each.signum() > 0);
        return date.isPresent() && currency.isPresent() && perEuro.isPresent()
                ? Optional.of(rate(date.get(), currency.get(), perEuro.get(), cells.getLast()))
                : Optional.empty();
    }

    private static ExchangeRate rate(LocalDate date, Currency currency, BigDecimal perEuro, String source) {
        return new ExchangeRate(date, currency, perEuro, NumberText.quoted(source));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .findFirst();
    }

    private void refuse(MeterFile file, long line, Message hint) {
        problems.add(
                Problem.of(ProblemKind.BROKEN_STRUCTURE, hint).in(file.name()).atLine(line));
    }
}
