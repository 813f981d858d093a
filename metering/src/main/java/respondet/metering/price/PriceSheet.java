package respondet.metering.price;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.NumberText;

/** The prices of one file while it is read: by name, with what is wrong beside them. */
final class PriceSheet {

    private final String file;
    private final PriceFormat format;
    private final Currency currency;
    private final SortedMap<String, List<Quote>> quotes = new TreeMap<>();
    private final PriceProblems problems;
    private long rows;

    PriceSheet(String file, PriceFormat format, Currency currency) {
        this.file = file;
        this.format = format;
        this.currency = currency;
        this.problems = new PriceProblems(file);
    }

    /** Where a price belongs. */
    record Place(String name, Instant start, Resolution resolution, long line) {}

    /** Takes a price as written; a cell that is not a number is a problem. */
    void put(Place place, PriceUnit unit, String written) {
        var nanos = NumberText.parse(written).map(unit::nanosPerMWh);
        if (nanos.isEmpty() || nanos.get().isEmpty()) {
            refuse(place.line(), Message.of("problem.price.value").with("value", Value.of(NumberText.quoted(written))));
            return;
        }
        var quote = new Quote(place.start(), place.resolution(), nanos.get().getAsLong(), place.line());
        if (quote.isOnGrid()) {
            rows++;
            quotes.computeIfAbsent(place.name(), _ -> new ArrayList<>()).add(quote);
        } else {
            refuse(place.line(), Message.of("problem.price.off_grid").with("moment", Value.of(place.start())));
        }
    }

    void refuse(long line, Message hint) {
        add(Problem.of(ProblemKind.BROKEN_STRUCTURE, hint).atLine(line));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** What was read, or, where something refuses, why not. */
    Checked<PriceData> finish() {
        var series = new TreeMap<String, PriceSeries>();
        quotes.forEach((name, each) ->
                QuoteGrid.of(each, problems).ifPresent(grid -> series.put(name, grid.series(file, currency))));
        if (rows == 0 && !problems.refuses()) {
            refuse(1, Message.of("problem.price.empty"));
        }
        if (!format.isConfirmed()) {
            add(Problem.of(ProblemKind.LAYOUT_NOT_CONFIRMED).with("format", Value.of(format.id())));
        }
        return Checked.of(new PriceData(format.id(), rows, series), problems.all());
    }
}
