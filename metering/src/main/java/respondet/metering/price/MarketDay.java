package respondet.metering.price;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/** A day of a market whose prices are numbered from 1: as many as the local day has hours or quarter-hours. */
record MarketDay(LocalDate date, ZoneId zone) {

    /** What the numbers count; empty where no day like this has so many. */
    Optional<Resolution> resolutionOf(int count) {
        return Stream.of(Resolution.HOUR, Resolution.QUARTER_HOUR)
                .filter(each -> Timeline.intervalsOn(date, each, zone) == count)
                .findFirst();
    }

    /** The start of the interval with a number from 1. */
    Instant startOf(int number, Resolution resolution) {
        return date.atStartOfDay(zone).toInstant().plusSeconds((number - 1L) * resolution.seconds());
    }

    Problem wrongLength(int count, long line) {
        var hint = Message.of("problem.price.day_length")
                .with("date", Value.of(date))
                .with("n", Value.of(count))
                .with("expected", Value.of(Timeline.intervalsOn(date, Resolution.HOUR, zone)));
        return Problem.of(ProblemKind.WRONG_DAY_LENGTH, hint).atLine(line);
    }
}
