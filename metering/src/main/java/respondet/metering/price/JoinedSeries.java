package respondet.metering.price;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** One series from the pieces that several files hold, at the finest resolution among them. */
final class JoinedSeries {

    /** Forty years in quarter-hours. */
    private static final long LONGEST = 40L * 366 * 96;

    private final String name;
    private final List<PriceSeries> pieces;
    private final List<Problem> problems;
    private final Instant start;
    private final Resolution resolution;
    private final long[] nanos;

    private JoinedSeries(String name, List<PriceSeries> pieces, List<Problem> problems) {
        this.name = name;
        this.pieces = pieces;
        this.problems = problems;
        this.start = pieces.getFirst().start();
        this.resolution = finest(pieces);
        this.nanos = new long[(int) length(pieces)];
        Arrays.fill(nanos, PriceSeries.MISSING);
    }

    static Optional<PriceSeries> of(String name, List<PriceSeries> unsorted, List<Problem> problems) {
        if (unsorted.size() == 1) {
            return Optional.of(unsorted.getFirst());
        }
        var pieces = unsorted.stream()
                .sorted(Comparator.comparing(PriceSeries::start).thenComparing(PriceSeries::source))
                .toList();
        if (length(pieces) > LONGEST || currencies(pieces) > 1) {
            var hint = Message.of(currencies(pieces) > 1 ? "problem.price.currencies" : "problem.price.far_apart");
            problems.add(Problem.of(ProblemKind.CONFLICTING_DUPLICATE, hint.with("series", Value.of(name))));
            return Optional.empty();
        }
        return Optional.of(new JoinedSeries(name, pieces, problems).join());
    }

    private static long currencies(List<PriceSeries> pieces) {
        return pieces.stream().map(PriceSeries::currency).distinct().count();
    }

    private static Resolution finest(List<PriceSeries> pieces) {
        return pieces.stream()
                .map(PriceSeries::resolution)
                .min(Comparator.comparingInt(Resolution::seconds))
                .orElseThrow();
    }

    private static long length(List<PriceSeries> sorted) {
        long end = sorted.stream().mapToLong(JoinedSeries::end).max().orElse(0);
        return (end - sorted.getFirst().start().getEpochSecond())
                / finest(sorted).seconds();
    }

    private static long end(PriceSeries each) {
        return each.start().getEpochSecond()
                + (long) each.length() * each.resolution().seconds();
    }

    private PriceSeries join() {
        pieces.forEach(this::lay);
        return new PriceSeries(source(), pieces.getFirst().currency(), start, resolution, nanos);
    }

    private void lay(PriceSeries piece) {
        int first = (int) ((piece.start().getEpochSecond() - start.getEpochSecond()) / resolution.seconds());
        int parts = piece.resolution().per(resolution);
        int same = 0;
        for (int i = 0; i < piece.length() * parts; i++) {
            long price = piece.nanosPerMWh(i / parts);
            if (price == PriceSeries.MISSING) {
                continue;
            }
            if (nanos[first + i] != PriceSeries.MISSING && nanos[first + i] != price) {
                problems.add(conflict(piece, first + i));
                return;
            }
            same += nanos[first + i] == price ? 1 : 0;
            nanos[first + i] = price;
        }
        noteSame(piece, same);
    }

    private Problem conflict(PriceSeries piece, int position) {
        var at = Interval.of(start.plusSeconds((long) position * resolution.seconds()), resolution);
        var hint = Message.of("problem.price.other_file").with("series", Value.of(name));
        return Problem.of(ProblemKind.CONFLICTING_DUPLICATE, hint)
                .in(piece.source())
                .during(at);
    }

    private void noteSame(PriceSeries piece, int same) {
        if (same > 0) {
            var hint = Message.of("problem.price.same_in_files")
                    .with("series", Value.of(name))
                    .with("n", Value.of(same));
            problems.add(Problem.of(ProblemKind.SAME_DUPLICATE, hint).in(piece.source()));
        }
    }

    private String source() {
        var names = pieces.stream().map(PriceSeries::source).distinct().toList();
        return names.size() == 1 ? names.getFirst() : names.getFirst() + " … " + names.getLast();
    }
}
