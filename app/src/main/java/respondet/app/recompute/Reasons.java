package respondet.app.recompute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds which assumptions give the figures that differ, day by day. */
final class Reasons {

    /** One value that differs, and what was found to give it. */
    static final class Found {
        final int column;
        final int position;
        final long theirs;
        final long ours;
        final List<Assumption> because = new ArrayList<>(1);

        Found(int column, int position, long theirs, long ours) {
            this.column = column;
            this.position = position;
            this.theirs = theirs;
            this.ours = ours;
        }
    }

    /** Fewer values of a day, other than nothing, may agree with another time by chance. */
    private static final int ENOUGH = 3;

    private final ToldGrid told;
    private final TreeMap<LocalDate, List<Found>> days = new TreeMap<>();

    Reasons(ToldGrid told, List<Found> all) {
        this.told = told;
        all.forEach(found -> days.computeIfAbsent(told.timeline().dateOf(found.position), _ -> new ArrayList<>())
                .add(found));
    }

    /** Tries one assumption on every day with a difference. */
    void tryOut(Trial trial) {
        if (days.isEmpty()) {
            return;
        }
        trial.answer()
                .get()
                .ifPresent(answer -> days.forEach((day, found) -> {
                    if (trial.evidence() == Trial.Evidence.VALUE) {
                        values(answer, trial.assumption(), found);
                    } else {
                        new Day(day, answer).note(trial, found);
                    }
                }));
    }

    /** Puts first what explains the most, so that what agrees on one day by chance does not hide it. */
    void preferWhatExplainsMost() {
        var counts = new HashMap<Assumption, Integer>();
        all().flatMap(each -> each.because.stream()).forEach(assumption -> counts.merge(assumption, 1, Integer::sum));
        var most = Comparator.comparing((Assumption assumption) -> counts.getOrDefault(assumption, 0))
                .reversed();
        all().forEach(each -> each.because.sort(most));
    }

    private Stream<Found> all() {
        return days.values().stream().flatMap(List::stream);
    }

    private static void values(Answer answer, Assumption assumption, List<Found> found) {
        for (var each : found) {
            boolean given = Math.abs(each.theirs - each.ours) <= 1
                    && answer.at(each.position).give(each.column, each.theirs);
            if (given) {
                each.because.add(assumption);
            }
        }
    }

    /** What an assumption gives on one day: which columns wholly, which intervals wholly. */
    private final class Day {

        private final int from;
        private final boolean[] columns;
        private final boolean[] intervals;
        private final boolean[] known;
        private final int[] telling;

        Day(LocalDate day, Answer answer) {
            this.from = told.timeline().positionOf(day);
            this.columns = new boolean[told.columns().size()];
            this.telling = new int[columns.length];
            this.intervals = new boolean[told.timeline().positionOf(day.plusDays(1)) - from];
            this.known = new boolean[intervals.length];
            java.util.Arrays.fill(columns, true);
            for (int t = 0; t < intervals.length; t++) {
                var bounds = answer.at(from + t);
                known[t] = bounds.isKnown();
                intervals[t] = compare(from + t, bounds);
            }
        }

        /** Whether the interval's figures of several points are all given. */
        private boolean compare(int position, Answer.Bounds bounds) {
            int compared = 0;
            boolean all = true;
            for (int c = 0; c < columns.length; c++) {
                long theirs = told.at(c, position);
                if (theirs != ToldGrid.UNTOLD) {
                    boolean given = bounds.give(c, theirs);
                    compared++;
                    all &= given;
                    columns[c] &= given;
                    telling[c] += theirs != 0 && bounds.isKnown() ? 1 : 0;
                }
            }
            return all && compared > 1;
        }

        void note(Trial trial, List<Found> found) {
            boolean byDay = trial.evidence() == Trial.Evidence.DAY;
            for (var each : found) {
                boolean wholeDay = columns[each.column] && (!byDay || telling[each.column] >= ENOUGH);
                boolean given = wholeDay || (!byDay && intervals[each.position - from]);
                if (given && known[each.position - from]) {
                    each.because.add(trial.assumption());
                }
            }
        }
    }
}
