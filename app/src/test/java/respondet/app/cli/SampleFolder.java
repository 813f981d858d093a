package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;

/** A small community folder for tests: three members and a roof, with readings of a fixed seed. */
final class SampleFolder {

    private static final String COMMUNITY = """
            id: three
            name: Three members and a roof
            territory: %s
            regime: %s
            facts: {}
            members:
              - { id: A, kind: household, joined: 2023-01-01, language: fr }
              - { id: B, kind: firm, joined: 2023-01-01, language: it }
              - { id: C, kind: association, joined: 2023-01-01 }
            points:
              - { id: PA, member: A, tariff: home }
              - { id: PB, member: B, tariff: home }
              - { id: PC, member: C, tariff: home }
              - { id: PG, plant: roof }
            plants:
              - { id: roof, owner: B, technology: pv, capacity_kw: 50, in_service: 2023-06-01 }
            """;

    private static final String WALLOON = """
            keys:
              - { from: 2023-01-01, kind: specific, shares: { A: 0.5, B: 0.3, C: 0.2 } }
            tariffs:
              home: { energy: 0.13, grid: 0.14, distribution: 0.08 }
            prices: { internal: 0.10, injection: 0.04 }
            """;

    private final Path folder;
    private final Duration step;

    private SampleFolder(Path folder, Duration step) throws IOException {
        this.folder = folder;
        this.step = step;
        Files.createDirectories(folder.resolve("readings"));
    }

    /** A Walloon community with a key in one round. */
    static SampleFolder walloon(Path folder, Duration step) throws IOException {
        var sample = new SampleFolder(folder, step);
        Files.writeString(folder.resolve("community.yaml"), COMMUNITY.formatted("BE352", "be-cer") + WALLOON);
        return sample;
    }

    static SampleFolder italian(Path folder) throws IOException {
        var sample = new SampleFolder(folder, Duration.ofHours(1));
        var own = "tariffs:\n  home: { energy: 0.13 }\nprices: { zonal: 0.10 }\n";
        Files.writeString(folder.resolve("community.yaml"), COMMUNITY.formatted("ITC11", "it-cer") + own);
        return sample;
    }

    SampleFolder with(String line) throws IOException {
        var file = folder.resolve("community.yaml");
        Files.writeString(file, Files.readString(file) + line + "\n");
        return this;
    }

    /** Readings of all points from one instant to another, as one file. */
    SampleFolder readings(String from, String to) throws IOException {
        var random = new SplittableRandom(7);
        var csv = new StringBuilder("point,direction,start,kwh\n");
        for (var point : new String[] {"PA", "PB", "PC", "PG"}) {
            for (var at = Instant.parse(from); at.isBefore(Instant.parse(to)); at = at.plus(step)) {
                int wattHours = random.nextInt(point.equals("PG") ? 4000 : 1500);
                csv.append(row(point, at, wattHours));
            }
        }
        Files.writeString(folder.resolve("readings/all.csv"), csv);
        return this;
    }

    /** A later delivery of single readings of A, an hour after another. */
    SampleFolder delivery(String received, String from, int count) throws IOException {
        var target = Files.createDirectories(folder.resolve("readings/" + received + "_dso"));
        var csv = new StringBuilder("point,direction,start,kwh\n");
        for (int i = 0; i < count; i++) {
            csv.append(row("PA", Instant.parse(from).plus(step.multipliedBy(i)), 2500 + i));
        }
        Files.writeString(target.resolve("late.csv"), csv);
        return this;
    }

    /** Takes one reading away. */
    SampleFolder without(String point, String at) throws IOException {
        var file = folder.resolve("readings/all.csv");
        var start = point + "," + direction(point) + "," + Instant.parse(at);
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(start))
                        .toList());
        return this;
    }

    private static String row(String point, Instant at, int wattHours) {
        var kWh = String.format(Locale.ROOT, "%d.%03d", wattHours / 1000, wattHours % 1000);
        return point + "," + direction(point) + "," + at + "," + kWh + "\n";
    }

    private static String direction(String point) {
        return point.equals("PG") ? "production" : "consumption";
    }

    Path path() {
        return folder;
    }
}
