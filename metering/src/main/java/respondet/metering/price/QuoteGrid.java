package respondet.metering.price;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** Quotes laid on equal intervals: the finest resolution among them, a coarser price holding in each of its parts. */
final class QuoteGrid {

    /** A file may leave gaps, but not so many that a few rows would fill the memory. */
    private static final long GENEROUS = 100_000;

    private final Instant start;
    private final Resolution resolution;
    private final long[] nanos;
    private final PriceProblems problems;

    private QuoteGrid(Instant start, Resolution resolution, int length, PriceProblems problems) {
        this.start = start;
        this.resolution = resolution;
        this.nanos = new long[length];
        this.problems = problems;
        Arrays.fill(nanos, PriceSeries.MISSING);
    }

    /** Empty where the quotes lie too far apart. */
    static Optional<QuoteGrid> of(List<Quote> quotes, PriceProblems problems) {
        var start =
                quotes.stream().map(Quote::start).min(Comparator.naturalOrder()).orElseThrow();
        var end = quotes.stream().map(Quote::end).max(Comparator.naturalOrder()).orElseThrow();
        var finest = quotes.stream()
                .map(Quote::resolution)
                .min(Comparator.comparingInt(Resolution::seconds))
                .orElseThrow();
        long length = (end.getEpochSecond() - start.getEpochSecond()) / finest.seconds();
        if (length > GENEROUS + 16L * quotes.size()) {
            long line = quotes.stream()
                    .max(Comparator.comparing(Quote::start))
                    .map(Quote::line)
                    .orElseThrow();
            problems.add(Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of("problem.price.far_apart"))
                    .atLine(line));
            return Optional.empty();
        }
        var grid = new QuoteGrid(start, finest, (int) length, problems);
        quotes.forEach(grid::lay);
        grid.noteGaps();
        return Optional.of(grid);
    }

    private void lay(Quote quote) {
        int first = (int) ((quote.start().getEpochSecond() - start.getEpochSecond()) / resolution.seconds());
        int parts = quote.resolution().per(resolution);
        boolean said = false;
        for (int i = first; i < first + parts; i++) {
            if (nanos[i] == PriceSeries.MISSING) {
                nanos[i] = quote.nanosPerMWh();
            } else if (!said) {
                problems.add(duplicate(nanos[i] == quote.nanosPerMWh(), quote));
                said = true;
            }
        }
    }

    private static Problem duplicate(boolean same, Quote quote) {
        var kind = same ? ProblemKind.SAME_DUPLICATE : ProblemKind.CONFLICTING_DUPLICATE;
        var hint = Message.of(same ? "problem.price.same_twice" : "problem.price.conflict");
        return Problem.of(kind, hint).atLine(quote.line()).during(quote.interval());
    }

    private void noteGaps() {
        for (int i = 0; i < nanos.length; i++) {
            int from = i;
            while (nanos[i] == PriceSeries.MISSING) {
                i++;
            }
            if (i > from) {
                problems.add(gap(from, i));
            }
        }
    }

    private Problem gap(int from, int to) {
        var span = new Interval(startOf(from), startOf(to));
        var hint = Message.of("problem.price.gap").with("n", Value.of(to - from));
        return Problem.of(ProblemKind.GAP, hint).during(span);
    }

    private Instant startOf(int position) {
        return start.plusSeconds((long) position * resolution.seconds());
    }

    PriceSeries series(String source, Currency currency) {
        return new PriceSeries(source, currency, start, resolution, nanos);
    }
}
