package respondet.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.core.community.Community;

/** How a community's readings stand, in short: what waits, which months are there, how much of a month. */
@Component
public class ReadingState {

    private final StagedDeliveries staged;
    private final Deliveries deliveries;
    private final ReadDeliveries read;
    private final ReadingFiles files;
    private final Communities communities;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ReadingState(
            StagedDeliveries staged,
            Deliveries deliveries,
            ReadDeliveries read,
            ReadingFiles files,
            Communities communities,
            Clock clock) {
        this.staged = staged;
        this.deliveries = deliveries;
        this.read = read;
        this.files = files;
        this.communities = communities;
        this.clock = clock;
    }

    /** How much of a point's month is there, in seconds that readings should cover and do. */
    public record PointState(long expected, long present) {

        PointState plus(Completeness.Row row) {
            return new PointState(expected + row.expected(), present + row.present());
        }

        public boolean isComplete() {
            return present == expected;
        }
    }

    /** A month looked at once; looked at again when something came or the day changed. */
    private record Known(
            YearMonth month, long version, String delivery, LocalDate day, Map<String, PointState> points) {

        boolean isOf(YearMonth wanted, long now, String last, LocalDate today) {
            return month.equals(wanted) && version == now && delivery.equals(last) && day.equals(today);
        }
    }

    /** How many deliveries wait for somebody to accept or refuse them. */
    public int waiting(String community) {
        return staged.of(community).size();
    }

    /** The months that are over and of which there are readings, from the first to the last, without a break. */
    public List<YearMonth> months(String community, ZoneId zone) {
        var ends = deliveries.of(community).stream()
                .flatMap(delivery -> delivery.files().stream())
                .flatMap(file -> Stream.concat(file.from().stream(), file.to().map(to -> to.minusSeconds(1)).stream()))
                .sorted()
                .toList();
        var now = YearMonth.from(clock.instant().atZone(zone));
        return ends.isEmpty()
                ? List.of()
                : Stream.iterate(month(ends.getFirst(), zone), month -> month.plusMonths(1))
                        .takeWhile(month -> !month.isAfter(month(ends.getLast(), zone)) && month.isBefore(now))
                        .toList();
    }

    private static YearMonth month(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone));
    }

    /** How much of a month is there, by point. */
    public Map<String, PointState> points(Community community, YearMonth month) {
        var version = communities.find(community.id()).orElseThrow().version();
        var last = deliveries.latest(community.id()).map(Delivery::id).orElse("");
        var today = LocalDate.now(clock.withZone(community.zone()));
        var before = known.get(community.id() + " " + month);
        if (before != null && before.isOf(month, version, last, today)) {
            return before.points();
        }
        var points = look(community, month);
        known.put(community.id() + " " + month, new Known(month, version, last, today, points));
        return points;
    }

    private Map<String, PointState> look(Community community, YearMonth month) {
        try {
            var readings = files.lake(community.id()).readings(month);
            var seen = new Completeness.Seen(readings, read.finest(community.id()), clock.instant());
            var points = new TreeMap<String, PointState>();
            for (var row : Completeness.of(community, month, seen).rows()) {
                points.merge(
                        row.channel().point(),
                        new PointState(row.expected(), row.present()),
                        (sum, _) -> sum.plus(row));
            }
            return Map.copyOf(points);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
