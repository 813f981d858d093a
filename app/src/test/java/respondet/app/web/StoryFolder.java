package respondet.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.exchange.Zips;

/**
 * The folder of a worked example, made into whole months: the pages settle months, and the example has a few hours only. Every
 * interval that the example leaves out is zero; prices there are any price.
 */
record StoryFolder(Path given, ZoneId zone, YearMonth month, Duration step) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** The archive that a lead imports, with the agreement as the story has it. */
    byte[] archive(UnaryOperator<String> agreement) {
        var files = new TreeMap<String, byte[]>();
        files.put("community.yaml", bytes(agreement.apply(text("community.yaml"))));
        files.put("readings/month.csv", bytes(readings()));
        for (var price : prices()) {
            files.put("prices/" + price, bytes(filled("prices/" + price, "start,price", Stream.of(""), "0.10")));
        }
        return Zips.of(files);
    }

    private String readings() {
        var channels = text("readings/readings.csv")
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^([^,]+,[^,]+,).*", "$1"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return filled("readings/readings.csv", "point,direction,start,kwh", channels.stream(), "0");
    }

    /** The lines of a file, and one with the usual value for each interval that it leaves out. */
    private String filled(String file, String heading, Stream<String> channels, String usual) {
        var known = text(file).lines().skip(1).collect(Collectors.toMap(StoryFolder::key, StoryFolder::value));
        return Stream.concat(Stream.of(heading), channels.flatMap(channel -> starts().map(start -> channel + start)))
                .map(key -> key.equals(heading) ? key : key + "," + known.getOrDefault(key, usual))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> starts() {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        month.atDay(1).atStartOfDay(zone).toInstant(), at -> at.isBefore(end), at -> at.plus(step))
                .map(at -> STAMP.format(OffsetDateTime.ofInstant(at, zone)));
    }

    private static String key(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    private static String value(String line) {
        return line.substring(line.lastIndexOf(',') + 1);
    }

    private java.util.List<String> prices() {
        var folder = given.resolve("prices");
        if (!Files.isDirectory(folder)) {
            return java.util.List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(given.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
