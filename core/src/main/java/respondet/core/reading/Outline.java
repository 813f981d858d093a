package respondet.core.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** What was delivered without its values: which channels, in intervals of which length, from when to when. */
public record Outline(List<Part> parts) {

    public static final Outline NONE = new Outline(List.of());

    public Outline {
        parts = List.copyOf(parts);
    }

    /** Channels whose series are equally long. */
    public record Part(Resolution resolution, Instant start, Instant end, List<Channel> channels) {

        public Part {
            channels = List.copyOf(channels);
        }
    }

    private record Shape(Resolution resolution, Instant start, Instant end) {}

    public static Outline of(Readings readings) {
        var shapes = new LinkedHashMap<Shape, List<Channel>>();
        readings.series()
                .forEach((channel, all) -> all.forEach(series -> shapes.computeIfAbsent(
                                new Shape(series.resolution(), series.start(), series.end()), _ -> new ArrayList<>())
                        .add(channel)));
        return new Outline(shapes.entrySet().stream()
                .map(each -> new Part(
                        each.getKey().resolution(),
                        each.getKey().start(),
                        each.getKey().end(),
                        each.getValue()))
                .toList());
    }

    /** This and what was delivered besides. */
    public Outline and(Outline other) {
        return new Outline(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public Optional<Resolution> finest() {
        return parts.stream().map(Part::resolution).min(Resolution::compareTo);
    }

    /** The length of all intervals; none where there are several lengths or no interval. */
    public Optional<Resolution> onlyResolution() {
        var all = parts.stream().map(Part::resolution).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Every point of which anything was ever delivered. */
    public Set<String> points() {
        return parts.stream()
                .flatMap(part -> part.channels().stream())
                .map(Channel::point)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From the first start to the last end. */
    public Optional<Interval> span() {
        return parts.stream()
                .map(part -> new Interval(part.start(), part.end()))
                .reduce(Outline::around);
    }

    /** For each channel from its first start to its last end. */
    Map<Channel, Interval> spans() {
        var spans = new TreeMap<Channel, Interval>();
        for (var part : parts) {
            for (var channel : part.channels()) {
                spans.merge(channel, new Interval(part.start(), part.end()), Outline::around);
            }
        }
        return spans;
    }

    private static Interval around(Interval one, Interval other) {
        return new Interval(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }
}
