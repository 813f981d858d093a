package respondet.metering.validation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Series;

/** The days from which a channel is delivered in longer or shorter intervals. */
record ResolutionChanges(Channel channel, ZoneId zone) {

    List<Problem> check(List<Series> parts) {
        var ordered = parts.stream()
                .sorted(Comparator.comparing(Series::start).thenComparing(Series::resolution))
                .toList();
        return IntStream.range(1, ordered.size())
                .mapToObj(i -> change(ordered.get(i - 1), ordered.get(i)))
                .toList();
    }

    private Problem change(Series before, Series after) {
        var date = LocalDate.ofInstant(after.start(), zone);
        return Problem.of(ProblemKind.RESOLUTION_CHANGE, Message.of("hint.resolution_change"))
                .at(channel.point())
                .during(date)
                .with("date", Value.of(date))
                .with("before", Value.of(before.resolution().seconds() / 60))
                .with("after", Value.of(after.resolution().seconds() / 60));
    }
}
