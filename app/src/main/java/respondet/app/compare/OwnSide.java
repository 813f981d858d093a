package respondet.app.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import respondet.app.settlement.SettlementPeriod;
import respondet.core.community.Community;
import respondet.core.reading.Readings;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/**
 * What stays the same under every law: the community as agreed and what was metered.
 *
 * @param whole the hours of all readings
 * @param asked the hours to be compared
 */
record OwnSide(Community community, Readings readings, Timeline whole, Timeline asked) {

    private static final long HOUR = Resolution.HOUR.seconds();

    static OwnSide of(Community community, Readings readings, SettlementPeriod period) {
        var first = readings.start().orElseThrow();
        var end = readings.end().orElseThrow();
        var from = period.from().map(date -> start(date, community.zone())).orElse(first);
        var to = period.to().map(date -> start(date, community.zone())).orElse(end);
        return new OwnSide(community, readings, hours(first, end, community), hours(from, to, community));
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Timeline hours(Instant from, Instant to, Community community) {
        var start = Instant.ofEpochSecond(Math.floorDiv(from.getEpochSecond(), HOUR) * HOUR);
        long count = Math.max(0, Math.ceilDiv(to.getEpochSecond() - start.getEpochSecond(), HOUR));
        return new Timeline(start, Resolution.HOUR, Math.toIntExact(count), community.zone());
    }

    UseShares use() {
        return new UseShares(community, readings, asked);
    }

    /** The first day that any law looks at. */
    LocalDate firstDay() {
        var metered = whole.dateOf(0);
        return metered.isBefore(asked.dateOf(0)) ? metered : asked.dateOf(0);
    }

    LocalDate lastDay() {
        return asked.dateOf(Math.max(0, asked.count() - 1));
    }

    Period period() {
        return new Period(asked.dateOf(0), lastDay().plusDays(1), community.zone());
    }
}
