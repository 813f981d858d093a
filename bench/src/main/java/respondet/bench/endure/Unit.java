package respondet.bench.endure;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A piece of a manager's work on one of the sample communities: a month of three points read anew, settled, made final and
 * documented, and the agreement written anew. Its number decides everything about it.
 */
record Unit(int number, long seed) {

    private static final List<Place> PLACES = List.of(
            new Place("namur", "home", "Europe/Brussels", 900),
            new Place("turin", "home", "Europe/Rome", 3600),
            new Place("malopolska", "home0", "Europe/Warsaw", 3600),
            new Place("barcelona", "flat", "Europe/Madrid", 3600));

    private static final YearMonth FIRST = YearMonth.of(2025, 5);
    private static final int MONTHS = 7;

    private record Place(String community, String point, String zone, int seconds) {}

    private Place place() {
        return PLACES.get(number % PLACES.size());
    }

    String community() {
        return place().community();
    }

    /** Whether its community issues documents. */
    boolean isBilled() {
        return community().equals("namur") || community().equals("turin");
    }

    /** Bears the hour that was put back in October every now and then. */
    YearMonth month() {
        return FIRST.plusMonths((number / PLACES.size()) % MONTHS);
    }

    /** Tells everything that comes of it apart from all else. */
    String label() {
        return "unit-" + number;
    }

    /** Canonical CSV. */
    String file() {
        var random = new SplittableRandom(seed + number);
        var text = new StringBuilder("point,direction,start,kwh\n");
        for (int point = 2; point <= 4; point++) {
            for (var at = start(month()); at.isBefore(start(month().plusMonths(1))); at = next(at)) {
                text.append(row(point, at, random));
            }
        }
        return text.toString();
    }

    private Instant start(YearMonth of) {
        return of.atDay(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return ZoneId.of(place().zone());
    }

    private Instant next(Instant at) {
        return at.plusSeconds(place().seconds());
    }

    private String row(int point, Instant at, SplittableRandom random) {
        var local = at.atZone(zone()).toOffsetDateTime();
        return place().point() + point + ",consumption," + local + ",0." + (100 + random.nextInt(900)) + "\n";
    }
}
