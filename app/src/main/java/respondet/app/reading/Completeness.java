package respondet.app.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.community.Plant;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** How much of what a month should bring is there, point by point and day by day. */
record Completeness(YearMonth month, List<Row> rows) {

    Completeness {
        rows = List.copyOf(rows);
    }

    /** One point in one direction. */
    record Row(Channel channel, String marketId, Resolution resolution, List<Day> days) {

        Row {
            days = List.copyOf(days);
        }

        List<Gap> gaps() {
            return Gap.joined(channel, marketId, resolution, days);
        }

        long expected() {
            return days.stream().mapToLong(Day::expected).sum();
        }

        long present() {
            return days.stream().mapToLong(Day::present).sum();
        }

        long complete() {
            return days.stream().filter(day -> day.level() == Level.FULL).count();
        }

        long expectedDays() {
            return days.stream().filter(day -> day.expected() > 0).count();
        }
    }

    /**
     * One local day.
     *
     * @param expected seconds that readings should cover; none before the member joined or the plant ran and after today
     * @param present seconds of them that readings cover
     */
    record Day(LocalDate date, long expected, long present, List<Instant> missing) {

        Day {
            missing = List.copyOf(missing);
        }

        Level level() {
            if (expected == 0) {
                return Level.UNEXPECTED;
            }
            if (present == expected) {
                return Level.FULL;
            }
            return present == 0 ? Level.NONE : present * 10 >= expected * 9 ? Level.MOST : Level.PART;
        }
    }

    /** How much of a day is there. */
    enum Level {
        FULL,
        MOST,
        PART,
        NONE,
        UNEXPECTED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Looks at a month; readings of days after the moment of looking are not expected yet. */
    static Completeness of(Community community, YearMonth month, Seen seen) {
        var rows = new ArrayList<Row>();
        for (var point : community.points()) {
            for (var direction : directions(point, seen.readings())) {
                rows.add(PointMonth.of(community, point, direction, seen).row(month));
            }
        }
        return new Completeness(month, rows);
    }

    /**
     * What there is to see.
     *
     * @param finest the length of a reading where a point has none
     * @param now the moment of looking
     */
    record Seen(Readings readings, Resolution finest, Instant now) {}

    private static List<Direction> directions(AccountingPoint point, Readings readings) {
        return Stream.of(Direction.values())
                .filter(direction -> isExpected(point, direction)
                        || !readings.of(point.id(), direction).isEmpty())
                .toList();
    }

    private static boolean isExpected(AccountingPoint point, Direction direction) {
        return switch (direction) {
            case CONSUMPTION -> point.member().isPresent();
            case PRODUCTION -> point.plant().isPresent();
        };
    }

    List<Gap> gaps() {
        return rows.stream().flatMap(row -> row.gaps().stream()).toList();
    }

    /** All points together, day by day. */
    List<Day> sums() {
        return IntStream.range(0, month.lengthOfMonth())
                .mapToObj(day ->
                        sum(rows.stream().map(row -> row.days().get(day)).toList(), month.atDay(day + 1)))
                .toList();
    }

    private static Day sum(List<Day> ofPoints, LocalDate date) {
        long expected = ofPoints.stream().mapToLong(Day::expected).sum();
        long present = ofPoints.stream().mapToLong(Day::present).sum();
        return new Day(date, expected, present, List.of());
    }

    /** One point in one direction against the calendar. */
    private record PointMonth(
            AccountingPoint point,
            Direction direction,
            Optional<Member> member,
            Optional<LocalDate> inService,
            List<Series> series,
            Resolution resolution,
            ZoneId zone,
            Instant now) {

        static PointMonth of(Community community, AccountingPoint point, Direction direction, Seen seen) {
            var series = seen.readings().of(point.id(), direction);
            var resolution = series.stream()
                    .map(Series::resolution)
                    .min(Resolution::compareTo)
                    .orElse(seen.finest());
            var member = point.member().flatMap(community::findMember);
            var inService = point.plant()
                    .filter(_ -> direction == Direction.PRODUCTION)
                    .flatMap(community::findPlant)
                    .map(Plant::inService);
            return new PointMonth(
                    point, direction, member, inService, series, resolution, community.zone(), seen.now());
        }

        Row row(YearMonth month) {
            var days = month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .map(this::day)
                    .toList();
            return new Row(new Channel(point.id(), direction), point.marketId(), resolution, days);
        }

        private Day day(LocalDate date) {
            var start = date.atStartOfDay(zone).toInstant();
            var end = date.plusDays(1).atStartOfDay(zone).toInstant();
            if (end.isAfter(now) || !isOurs(date)) {
                return new Day(date, 0, 0, List.of());
            }
            int step = resolution.seconds();
            long expected = 0;
            var missing = new ArrayList<Instant>();
            for (var at = start; at.isBefore(end); at = at.plusSeconds(step)) {
                expected += step;
                if (!isCovered(at)) {
                    missing.add(at);
                }
            }
            return new Day(date, expected, expected - (long) missing.size() * step, missing);
        }

        /** The days that a settlement looks at, too: of a plant those from its entry into operation on. */
        private boolean isOurs(LocalDate date) {
            boolean belongs = point.member().isEmpty()
                    || member.filter(each -> each.isActiveOn(date)).isPresent();
            return belongs && inService.map(first -> !date.isBefore(first)).orElse(true);
        }

        private boolean isCovered(Instant at) {
            for (var each : series) {
                int position = each.positionOf(at);
                if (position >= 0 && position < each.length() && !each.isMissing(position)) {
                    return true;
                }
            }
            return false;
        }
    }
}
