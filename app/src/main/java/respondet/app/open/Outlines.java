package respondet.app.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import respondet.app.open.Projection.Point;

/** The coasts and borders of the countries around the home territories, coarse and free of rights. */
final class Outlines {

    private static final List<Outline> ALL = load();

    private Outlines() {}

    /** One closed line of a country, on the plane of the map. */
    record Outline(String country, List<Point> ring) {

        Outline {
            ring = List.copyOf(ring);
        }
    }

    static List<Outline> all() {
        return ALL;
    }

    private static List<Outline> load() {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream("/open/outlines.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> outline(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(String[] cells) {
        var tenths = cells[1].split(" ", -1);
        var ring = IntStream.range(0, tenths.length / 2)
                .mapToObj(i -> Projection.of(degrees(tenths[2 * i + 1]), degrees(tenths[2 * i])))
                .toList();
        return new Outline(cells[0], ring);
    }

    private static double degrees(String tenths) {
        return Integer.parseInt(tenths) / 10.0;
    }
}
