package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import respondet.app.folder.ArrivedFiles;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.lake.Sha256;
import respondet.metering.price.ExchangeRates;
import respondet.metering.price.PriceFiles;

/** Puts into figures what arrived for a community. */
final class PreviewFiles {

    private final Set<String> points;

    PreviewFiles(Community community) {
        this.points = community.points().stream().map(AccountingPoint::id).collect(Collectors.toSet());
    }

    /** What was delivered before is not looked up. */
    Preview of(ArrivedFiles arrived) throws IOException {
        var files = new ArrayList<Preview.File>();
        for (var one : arrived.all()) {
            files.add(file(one));
        }
        return new Preview(files, arrived.conflicts());
    }

    private Preview.File file(ArrivedFiles.One one) throws IOException {
        return new Preview.File(
                figures(one), state(one), Optional.empty(), one.read().problems());
    }

    /** Only what can be accepted is handed on. */
    ArrivedFiles ready(ArrivedFiles arrived) throws IOException {
        var ready = new ArrayList<ArrivedFiles.One>();
        for (var one : arrived.all()) {
            if (state(one) == Preview.State.READY) {
                ready.add(one);
            }
        }
        return arrived.only(ready);
    }

    private Preview.State state(ArrivedFiles.One one) throws IOException {
        var read = one.read().found();
        if (read.isEmpty()) {
            return isOfPrices(one) ? Preview.State.NOT_READINGS : Preview.State.REFUSED;
        }
        return points(read.get().readings()) == 0 ? Preview.State.FOREIGN : Preview.State.READY;
    }

    private static boolean isOfPrices(ArrivedFiles.One one) throws IOException {
        boolean unknown =
                one.read().problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.FORMAT_UNKNOWN);
        var file = MeterFile.of(one.path());
        return unknown && (PriceFiles.recognise(file).isPresent() || ExchangeRates.recognises(file));
    }

    private long points(Readings readings) {
        return readings.series().keySet().stream()
                .map(channel -> channel.point())
                .filter(points::contains)
                .distinct()
                .count();
    }

    DeliveredFile figures(ArrivedFiles.One one) throws IOException {
        var data = one.read().found();
        var readings = data.map(MeterData::readings).orElse(Readings.NONE);
        return new DeliveredFile(
                one.name(),
                Sha256.of(one.path()),
                Files.size(one.path()),
                data.map(MeterData::format).orElse(""),
                points(readings),
                data.map(MeterData::rows).orElse(0L),
                sum(readings, Direction.CONSUMPTION),
                sum(readings, Direction.PRODUCTION),
                readings.start(),
                readings.end(),
                one.read().problems().size());
    }

    private static long sum(Readings readings, Direction direction) {
        return readings.series().entrySet().stream()
                .filter(each -> each.getKey().direction() == direction)
                .flatMap(each -> each.getValue().stream())
                .mapToLong(Series::total)
                .sum();
    }
}
