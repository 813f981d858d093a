package respondet.core.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything metered of a community: per channel one series for each resolution that was delivered, without overlap. */
public final class Readings {

    public static final Readings NONE = new Readings(new TreeMap<>());

    private final SortedMap<Channel, List<Series>> series;

    private Readings(SortedMap<Channel, List<Series>> series) {
        this.series = Collections.unmodifiableSortedMap(series);
    }

    public static Readings of(Map<Channel, Series> delivered) {
        var all = new TreeMap<Channel, List<Series>>();
        delivered.forEach((channel, values) -> all.put(channel, List.of(values)));
        return new Readings(all);
    }

    /** Deliveries in the order in which they became known: a later one replaces, per channel and interval. */
    public static Readings merge(Collection<Readings> deliveries) {
        return deliveries.stream().reduce(NONE, Readings::replacedBy);
    }

    public Readings replacedBy(Readings newer) {
        var all = new TreeMap<>(series);
        newer.series.forEach((channel, values) -> values.forEach(
                each -> all.merge(channel, List.of(each), (older, newest) -> replace(older, newest.getFirst()))));
        return new Readings(all);
    }

    private static List<Series> replace(List<Series> older, Series newer) {
        var result = new ArrayList<Series>();
        var merged = newer;
        for (var each : older) {
            if (each.resolution() == newer.resolution()) {
                merged = each.replacedBy(newer);
            } else {
                result.add(each.blankedBy(newer));
            }
        }
        result.add(merged);
        result.sort(Comparator.comparing(Series::resolution));
        return List.copyOf(result);
    }

    public SortedMap<Channel, List<Series>> series() {
        return series;
    }

    public List<Series> of(String point, Direction direction) {
        return series.getOrDefault(new Channel(point, direction), List.of());
    }

    public boolean isEmpty() {
        return series.isEmpty();
    }

    public Optional<Instant> start() {
        return all().stream().map(Series::start).min(Instant::compareTo);
    }

    public Optional<Instant> end() {
        return all().stream().map(Series::end).max(Instant::compareTo);
    }

    private List<Series> all() {
        return series.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings that && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return series.hashCode();
    }
}
