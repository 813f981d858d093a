package respondet.metering.validation;

import java.time.ZoneId;
import java.util.List;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Series;

/** Whole days of zero import at a point that takes energy on nearly all days: a dead meter rather than a quiet house. */
record ZeroImport(Channel channel, ZoneId zone) {

    private static final int FEWEST_DAYS = 7;
    private static final int PERCENT_WITH_IMPORT = 80;
    private static final int MOST_LISTED = 20;

    List<Problem> check(Series series) {
        var days = Days.of(series, zone).stream().filter(Days.Day::isComplete).toList();
        long importing = days.stream().filter(day -> day.wattHours() > 0).count();
        if (days.size() < FEWEST_DAYS || importing * 100 < (long) PERCENT_WITH_IMPORT * days.size()) {
            return List.of();
        }
        return days.stream()
                .filter(day -> day.wattHours() == 0)
                .limit(MOST_LISTED)
                .map(day -> Problem.of(ProblemKind.ZERO_IMPORT, Message.of("hint.zero_import"))
                        .at(channel.point())
                        .during(day.date())
                        .with("date", Value.of(day.date())))
                .toList();
    }
}
