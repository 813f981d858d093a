package respondet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Reads a canonical file in the plain way: lines, split, objects, a map of maps; a value given twice is refused. */
final class PlainReader {

    private final Map<String, Map<Instant, BigDecimal>> values = new HashMap<>();

    long read(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            lines.readLine();
            long rows = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                put(line.split(",", -1));
                rows++;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String... cells) {
        var start = OffsetDateTime.parse(cells[2]).toInstant();
        var channel = values.computeIfAbsent(cells[0] + cells[1], _ -> new HashMap<>());
        if (channel.put(start, new BigDecimal(cells[3])) != null) {
            throw new IllegalArgumentException("Twice: " + String.join(",", cells));
        }
    }
}
