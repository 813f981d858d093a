package respondet.bench.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** A month of made-up quarter-hours of every member in the canonical layout, point after point. */
record MonthFile(YearMonth month, int members) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int QUARTERS_A_DAY = 96;

    /** How many rows were written. */
    long write(Path file) throws IOException {
        var start = month.atDay(1).atStartOfDay(ZONE);
        int count = (int) (Duration.between(start, month.plusMonths(1).atDay(1).atStartOfDay(ZONE))
                        .toMinutes()
                / 15);
        var stamps = new byte[count][];
        for (int t = 0; t < count; t++) {
            stamps[t] = bytes(STAMP.format(start.plusMinutes(15L * t)) + ",");
        }
        var random = new SplittableRandom(month.toString().hashCode());
        long rows = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(bytes("point,direction,start,kwh\n"));
            for (int i = 0; i < members; i++) {
                rows += rows(out, bytes(LargeCommunity.market(i) + ",consumption,"), stamps, random);
                if (LargeCommunity.hasPlant(i)) {
                    rows += rows(out, bytes(LargeCommunity.market(i) + ",production,"), stamps, random);
                }
            }
        }
        return rows;
    }

    private static long rows(BufferedOutputStream out, byte[] head, byte[][] stamps, SplittableRandom random)
            throws IOException {
        for (int t = 0; t < stamps.length; t++) {
            // more by day than by night, never nothing, so that no meter looks dead
            int byDay = (int) (200 * Math.sin(Math.PI * (t % QUARTERS_A_DAY) / QUARTERS_A_DAY));
            out.write(head);
            out.write(stamps[t]);
            out.write(bytes(
                    String.valueOf(1000 + 20 + byDay + random.nextInt(100)).replaceFirst("^1", "0.") + "\n"));
        }
        return stamps.length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
