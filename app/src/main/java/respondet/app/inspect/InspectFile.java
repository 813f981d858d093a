package respondet.app.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.inspect.FileReport.Kind;
import respondet.core.problem.Checked;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.price.ExchangeRates;
import respondet.metering.price.PriceData;
import respondet.metering.price.PriceFiles;

/** Looks at a file in local legal time, knowing no community. */
public record InspectFile(ZoneId zone) {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Every file below these paths in order of name; hidden files and notes for people are left out, as in a community. */
    public static List<Path> files(List<Path> paths) throws IOException {
        var all = Stream.<Path>builder();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .filter(file -> !isHidden(path.relativize(file)) && !isNote(file))
                            .sorted()
                            .forEach(all::add);
                }
            } else {
                all.add(path);
            }
        }
        return all.build().distinct().toList();
    }

    private static boolean isHidden(Path relative) {
        for (var name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).startsWith("readme");
    }

    public FileReport look(Path path) throws IOException {
        var file = MeterFile.of(path);
        if (PriceFiles.recognise(file).isPresent()) {
            return prices(path, PriceFiles.read(file, EURO));
        }
        if (ExchangeRates.recognises(file)) {
            var read = ExchangeRates.read(List.of(file));
            return new FileReport(
                    path.toString(),
                    Optional.of(Kind.RATES),
                    "exchange-rates",
                    0,
                    read.found().isPresent(),
                    List.of(),
                    read.problems());
        }
        return readings(path, MeterFiles.known().read(file, ReadContext.lookingAt(zone)));
    }

    private FileReport prices(Path path, Checked<PriceData> read) {
        var data = read.found();
        var series = data.stream()
                .flatMap(found -> found.series().entrySet().stream())
                .map(each -> SeriesReport.of(each.getKey(), each.getValue(), zone))
                .toList();
        return new FileReport(
                path.toString(),
                Optional.of(Kind.PRICES),
                data.map(PriceData::format).orElse(""),
                data.map(PriceData::rows).orElse(0L),
                data.isPresent(),
                series,
                read.problems());
    }

    private FileReport readings(Path path, Checked<MeterData> read) {
        var data = read.found();
        var series = data.stream()
                .flatMap(found -> found.readings().series().entrySet().stream())
                .flatMap(each -> each.getValue().stream().map(one -> SeriesReport.of(each.getKey(), one, zone)))
                .toList();
        return new FileReport(
                path.toString(),
                data.map(_ -> Kind.READINGS),
                data.map(MeterData::format).orElse(""),
                data.map(MeterData::rows).orElse(0L),
                data.isPresent(),
                series,
                read.problems());
    }
}
