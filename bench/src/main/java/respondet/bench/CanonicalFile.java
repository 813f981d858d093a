package respondet.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes random consumption in the canonical layout, member after member. */
final class CanonicalFile {

    private static final OffsetDateTime START = OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private CanonicalFile() {}

    static long write(Path file, Scale scale) throws IOException {
        var stamps = IntStream.range(0, scale.intervals())
                .mapToObj(t -> START.plusMinutes(15L * t).format(STAMP).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        var values = IntStream.range(0, 1_000)
                .mapToObj(wh -> String.format(Locale.ROOT, ",0.%03d%n", wh).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        var random = new SplittableRandom(Scale.SEED);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("point,direction,start,kwh\n".getBytes(StandardCharsets.US_ASCII));
            for (int m = 0; m < scale.members(); m++) {
                var point = String.format(Locale.ROOT, "M%05d,consumption,", m).getBytes(StandardCharsets.US_ASCII);
                for (var stamp : stamps) {
                    out.write(point);
                    out.write(stamp);
                    out.write(values[random.nextInt(values.length)]);
                }
            }
        }
        return Files.size(file);
    }
}
