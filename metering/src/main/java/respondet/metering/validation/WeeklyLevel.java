package respondet.metering.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.reading.Channel;
import respondet.core.reading.Series;

/**
 * A week whose complete days are ten or a thousand times more or less than both neighbouring weeks: a wrong unit, or a
 * meter's factor applied twice or not at all.
 */
record WeeklyLevel(Channel channel, ZoneId zone) {

    private static final int FEWEST_DAYS = 4;

    /** Weeks differ by up to six times by themselves; beyond that a factor of ten is the likelier reason. */
    private static final int SUSPICIOUS = 7;

    /** Below 200 Wh a day a ratio says nothing. */
    private static final long LEAST_PER_DAY = 200;

    private record Week(long wattHours, int days) {
        Week plus(Days.Day day) {
            return new Week(wattHours + day.wattHours(), days + 1);
        }

        long perDay() {
            return wattHours / days;
        }
    }

    List<Problem> check(Series series) {
        var levels = new ArrayList<>(weeks(series).entrySet());
        var problems = new ArrayList<Problem>();
        for (int i = 1; i + 1 < levels.size(); i++) {
            long before = levels.get(i - 1).getValue().perDay();
            long after = levels.get(i + 1).getValue().perDay();
            long level = levels.get(i).getValue().perDay();
            if (Math.min(before, after) >= LEAST_PER_DAY && isSuspicious(before, level, after)) {
                problems.add(suspicion(levels.get(i).getKey(), level, (before + after) / 2));
            }
        }
        return problems;
    }

    private static boolean isSuspicious(long before, long level, long after) {
        boolean high = level / SUSPICIOUS > Math.max(before, after);
        boolean low = level > 0 && level * SUSPICIOUS < Math.min(before, after);
        return high || low;
    }

    private Problem suspicion(LocalDate monday, long level, long usual) {
        return Problem.of(ProblemKind.UNIT_SUSPICION, Message.of("hint.unit_suspicion"))
                .at(channel.point())
                .during(monday + "/" + monday.plusDays(7))
                .with("found", Value.of(Energy.wattHours(level)))
                .with("usual", Value.of(Energy.wattHours(usual)));
    }

    private Map<LocalDate, Week> weeks(Series series) {
        var weeks = new TreeMap<LocalDate, Week>();
        for (var day : Days.of(series, zone)) {
            if (day.isComplete()) {
                var monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                weeks.merge(monday, new Week(0, 0).plus(day), (sum, _) -> sum.plus(day));
            }
        }
        weeks.values().removeIf(week -> week.days() < FEWEST_DAYS);
        return weeks;
    }
}
