package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;

/** The template of a regime with invented readings in quarter-hours: three members and a roof. */
public final class SmallCommunity {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private SmallCommunity() {}

    /** A folder that can be settled; prices of the market change every hour. */
    public static Path write(Path folder, String regime, LocalDate from, LocalDate to) {
        assertThat(Shell.run("init", "--lang", "en", "--regime", regime, folder.toString())
                        .code())
                .isZero();
        try {
            edit(folder, ": 0.06 }", ": hourly.csv }");
            edit(folder, "zonal: 0.11", "zonal: hourly.csv");
            var start = from.atStartOfDay(ZONE).toInstant();
            var end = to.atStartOfDay(ZONE).toInstant();
            Files.writeString(folder.resolve("readings/all.csv"), readings(start, end));
            Files.writeString(folder.resolve("prices/hourly.csv"), prices(start, end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Replaces words in the agreement. */
    public static void edit(Path folder, String old, String now) throws IOException {
        var file = folder.resolve("community.yaml");
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    private static String readings(Instant start, Instant end) {
        var random = new SplittableRandom(7);
        var csv = new StringBuilder("point,direction,start,kwh,quality\n");
        for (var point : new String[] {"PA", "PB", "PC", "PG"}) {
            for (var at = start; at.isBefore(end); at = at.plusSeconds(900)) {
                int hour = at.atZone(ZONE).getHour();
                boolean roof = point.equals("PG");
                int wattHours = roof && (hour < 7 || hour > 18) ? 0 : random.nextInt(roof ? 2500 : 900);
                var quality = random.nextInt(500) == 0 ? "ESTIMATED" : "MEASURED";
                csv.append("EXAMPLE-000" + ("ABCG".indexOf(point.charAt(1)) + 1))
                        .append(roof ? ",production," : ",consumption,")
                        .append(at)
                        .append(",%d.%03d,%s%n".formatted(wattHours / 1000, wattHours % 1000, quality));
            }
        }
        return csv.toString();
    }

    private static String prices(Instant start, Instant end) {
        var random = new SplittableRandom(8);
        var csv = new StringBuilder("start,price_mwh\n");
        for (var at = start; at.isBefore(end); at = at.plusSeconds(3600)) {
            csv.append(at).append(",").append(random.nextInt(20, 220)).append(".37\n");
        }
        return csv.toString();
    }
}
