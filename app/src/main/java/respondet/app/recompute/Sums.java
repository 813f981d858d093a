package respondet.app.recompute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import respondet.metering.operator.Told;

/** Both sides of each figure, added up by day and by month. */
final class Sums {

    private static final class Running {
        private long intervals;
        private long differing;
        private long theirs;
        private long ours;

        void add(Running other) {
            intervals += other.intervals;
            differing += other.differing;
            theirs += other.theirs;
            ours += other.ours;
        }
    }

    private final List<Told> columns;
    private final TreeMap<LocalDate, Running[]> days = new TreeMap<>();

    Sums(List<Told> columns) {
        this.columns = columns;
    }

    void add(LocalDate day, int column, long theirs, long ours, boolean differs) {
        var running = days.computeIfAbsent(day, _ -> fresh())[column];
        running.intervals++;
        running.differing += differs ? 1 : 0;
        running.theirs += theirs;
        running.ours += ours;
    }

    private Running[] fresh() {
        var all = new Running[columns.size()];
        java.util.Arrays.setAll(all, _ -> new Running());
        return all;
    }

    List<FigureSum> all() {
        var months = new TreeMap<YearMonth, Running[]>();
        var sums = new ArrayList<FigureSum>();
        days.forEach((day, running) -> {
            var month = months.computeIfAbsent(YearMonth.from(day), _ -> fresh());
            for (int c = 0; c < running.length; c++) {
                month[c].add(running[c]);
                sum(c, YearMonth.from(day), Optional.of(day), running[c]).ifPresent(sums::add);
            }
        });
        months.forEach((month, running) -> {
            for (int c = 0; c < running.length; c++) {
                sum(c, month, Optional.empty(), running[c]).ifPresent(sums::add);
            }
        });
        return sums;
    }

    private Optional<FigureSum> sum(int column, YearMonth month, Optional<LocalDate> day, Running running) {
        return running.intervals == 0
                ? Optional.empty()
                : Optional.of(new FigureSum(
                        columns.get(column),
                        month,
                        day,
                        running.intervals,
                        running.differing,
                        running.theirs,
                        running.ours));
    }
}
