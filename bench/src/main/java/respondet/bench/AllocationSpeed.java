package respondet.bench;

import java.util.List;
import respondet.core.allocation.ProRata;

/** Exact pro-rata allocation beside what a practitioner writes. */
final class AllocationSpeed {

    private AllocationSpeed() {}

    static List<Result> measure(Scale scale, double copy) {
        var year = SampleYear.of(scale);
        double totals = Stopwatch.medianSeconds(4 * scale.runs(), () -> totals(year));
        long exact = Stopwatch.lastResult();
        var rows = new int[year.consumed().length];
        double full = Stopwatch.medianSeconds(2 * scale.runs(), () -> fullRows(year, rows));
        double division = Stopwatch.medianSeconds(scale.runs(), () -> new LongDivision(year).totals());
        if (Stopwatch.lastResult() != exact) {
            throw new IllegalStateException("The baseline shares " + Stopwatch.lastResult() + " Wh, not " + exact);
        }
        double doubles = Stopwatch.medianSeconds(scale.runs(), new FloatingPoint(year)::totals);
        double bytes = 4.0 * (year.consumed().length + year.injected().length);
        return List.of(
                row("exact pro rata: totals per member and month", scale, totals, bytes / totals / copy),
                row("exact pro rata: every part written", scale, full, (bytes + 4.0 * rows.length) / full / copy),
                row("baseline: exact, long division and sort", scale, division, 0),
                row("baseline: double, totals, not exact", scale, doubles, 0));
    }

    private static Result row(String what, Scale scale, double seconds, double share) {
        return new Result(what, "readings", scale.readings() / seconds, share, "");
    }

    /** Consumed and shared energy by member and month; the parts of an interval are made and forgotten. */
    private static long totals(SampleYear year) {
        var split = new ProRata(year.scale().members());
        var consumed = new MonthTotals(year.scale());
        var shared = new MonthTotals(year.scale());
        for (int t = 0; t < year.scale().intervals(); t++) {
            int from = t * year.scale().members();
            consumed.add(t, year.consumed(), from);
            long given = ProRata.sum(year.injected(), t * year.plants(), year.plants());
            if (given > 0) {
                shared.add(t, split.splitUpTo(given, year.consumed(), from), 0);
            }
        }
        return shared.all() + (consumed.all() & 0);
    }

    private static long fullRows(SampleYear year, int[] rows) {
        int members = year.scale().members();
        var split = new ProRata(members);
        for (int t = 0; t < year.scale().intervals(); t++) {
            long given = ProRata.sum(year.injected(), t * year.plants(), year.plants());
            System.arraycopy(split.splitUpTo(given, year.consumed(), t * members), 0, rows, t * members, members);
        }
        return rows[rows.length / 2];
    }
}
