package respondet.app.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the regions of the home territories are. */
final class Places {

    /** Length of the code of a region that is still a place on a map: {@code PL21}. */
    private static final int SHORTEST = 3;

    private static final List<Place> ALL = load();

    private Places() {}

    static List<Place> all() {
        return ALL;
    }

    /** The region itself, or the first part of it where the code names a larger one. */
    static Optional<Place> find(String nuts) {
        return ALL.stream()
                .filter(place -> nuts.length() >= SHORTEST && place.nuts().startsWith(nuts))
                .findFirst();
    }

    private static List<Place> load() {
        try (InputStream in = Objects.requireNonNull(Places.class.getResourceAsStream("/open/places.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> place(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String[] cells) {
        return new Place(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }
}
