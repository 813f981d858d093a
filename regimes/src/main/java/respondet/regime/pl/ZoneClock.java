package respondet.regime.pl;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.law.Dated;
import respondet.core.time.Timeline;
import respondet.regime.ParameterFile;

/**
 * Tells in which tariff zone an hour lies. A community whose points have several multi-zone tariffs has as many joint
 * zones as combinations occur; one without such tariffs has a single zone.
 */
final class ZoneClock {

    private static final Dated<TariffZones> SCHEDULES = ParameterFile.load("pl/tariff_zones", TariffZones.class);
    private static final WorkingDays WORKING_DAYS = WorkingDays.load();

    /** What each multi-zone tariff group calls the hour; empty where there is no such group. */
    record Zone(Map<String, String> names) {
        String label() {
            return String.join("+", names.values());
        }
    }

    private final ZoneId local;
    private final List<String> kinds;
    private final List<Zone> zones = new ArrayList<>();
    private final int[] zoneAt;

    ZoneClock(ResolvedCommunity community) {
        var timeline = community.timeline();
        this.local = timeline.zone();
        this.kinds = kinds(community);
        this.zoneAt = new int[timeline.count()];
        fill(timeline);
    }

    private static List<String> kinds(ResolvedCommunity community) {
        return community.points().stream()
                .flatMap(point -> point.tariff().stream())
                .flatMap(id ->
                        Optional.ofNullable(community.community().tariffs().get(id)).stream())
                .flatMap(tariff -> kindOf(tariff).stream())
                .filter(kind -> isZoned(kind, community.timeline()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The tariff group in lower case. */
    static Optional<String> kindOf(Tariff tariff) {
        return tariff.kind().map(kind -> kind.toLowerCase(Locale.ROOT));
    }

    /** Whether a tariff group has zones that we know. */
    static boolean isZoned(String kind, Timeline timeline) {
        var first = SCHEDULES.values().firstKey();
        var start = timeline.dateOf(0).isBefore(first) ? first : timeline.dateOf(0);
        return SCHEDULES.on(start).value().schedules().containsKey(kind);
    }

    private void fill(Timeline timeline) {
        for (int t = 0; t < zoneAt.length; t++) {
            var zone = zoneAt(timeline.startOf(t));
            if (!zones.contains(zone)) {
                zones.add(zone);
            }
            zoneAt[t] = zones.indexOf(zone);
        }
    }

    private Zone zoneAt(Instant start) {
        var names = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> names.put(kind, zoneAt(kind, start)));
        return new Zone(names);
    }

    /** What a tariff group calls an hour. */
    String zoneAt(String kind, Instant start) {
        var hour = LocalDateTime.ofInstant(start, local);
        var schedule = SCHEDULES.on(hour.toLocalDate()).value().schedules().get(kind);
        if (schedule == null) {
            throw new IllegalArgumentException("The tariff group (" + kind + ") has no zones.\nMaybe it is misspelt.");
        }
        return schedule.zoneAt(hour, WORKING_DAYS.isWorking(hour.toLocalDate()));
    }

    List<Zone> zones() {
        return zones;
    }

    boolean isSingle() {
        return kinds.isEmpty();
    }

    int at(int position) {
        return zoneAt[position];
    }
}
