package respondet.metering.validation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Series;
import respondet.core.time.Interval;
import respondet.core.time.Timeline;

/** Missing values between the first and the last of a channel, and days with a wrong number of intervals at its ends. */
final class Gaps {

    private Gaps() {}

    static List<Problem> of(Channel channel, Series series, ZoneId zone) {
        var problems = new ArrayList<Problem>();
        int from = -1;
        for (int i = 0; i <= series.length(); i++) {
            boolean missing = i < series.length() && series.isMissing(i);
            if (missing && from < 0) {
                from = i;
            } else if (!missing && from >= 0) {
                problems.add(gap(channel, series, from, i));
                from = -1;
            }
        }
        problems.addAll(partialDays(channel, series, zone));
        return problems;
    }

    private static Problem gap(Channel channel, Series series, int from, int to) {
        return Problem.of(ProblemKind.GAP)
                .at(channel.point())
                .during(new Interval(series.startOf(from), series.startOf(to)))
                .with(
                        "direction",
                        new Value.Word("direction." + channel.direction().id()))
                .with("intervals", Value.of(to - from));
    }

    private static List<Problem> partialDays(Channel channel, Series series, ZoneId zone) {
        return Days.of(series, zone).stream()
                .filter(day -> day.to() - day.from() != expected(day, series, zone))
                .map(day -> Problem.of(ProblemKind.GAP, Message.of("hint.day_length"))
                        .at(channel.point())
                        .during(day.date())
                        .with("found", Value.of(day.to() - day.from()))
                        .with("expected", Value.of(expected(day, series, zone))))
                .toList();
    }

    private static int expected(Days.Day day, Series series, ZoneId zone) {
        return Timeline.intervalsOn(day.date(), series.resolution(), zone);
    }
}
