package respondet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;

/** From a canonical CSV file on disk to checked readings, beside what a practitioner writes. */
final class ReadingSpeed {

    /** Days of the file for the plain reader, which would take too long for the whole. */
    private static final int SLICE = 10;

    private ReadingSpeed() {}

    static List<Result> measure(Scale scale, double copy) throws IOException {
        var folder = Files.createTempDirectory("respondet-bench");
        var all = folder.resolve("all.csv");
        var slice = folder.resolve("slice.csv");
        try {
            long bytes = CanonicalFile.write(all, scale);
            var part = new Scale(scale.members(), Math.min(SLICE, scale.days()), scale.runs());
            CanonicalFile.write(slice, part);
            double read = Stopwatch.medianSeconds(Math.min(2, scale.runs()), () -> rows(all));
            requireAll(Stopwatch.lastResult(), scale);
            double plain = Stopwatch.medianSeconds(1, () -> new PlainReader().read(slice));
            return List.of(
                    new Result(
                            "canonical CSV to checked readings",
                            "readings",
                            scale.readings() / read,
                            bytes / read / copy,
                            bytes / 1_000_000 + " MB, median of 2"),
                    new Result(
                            "baseline: split, BigDecimal, OffsetDateTime, HashMap",
                            "readings",
                            part.readings() / plain,
                            0,
                            "on " + part.days() + " days, one run"));
        } finally {
            Files.deleteIfExists(all);
            Files.deleteIfExists(slice);
            Files.deleteIfExists(folder);
        }
    }

    private static long rows(Path file) {
        try {
            return MeterFiles.known()
                    .read(MeterFile.of(file), ReadContext.lookingAt(ZoneId.of("Europe/Brussels")))
                    .found()
                    .map(MeterData::rows)
                    .orElse(0L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireAll(long rows, Scale scale) {
        if (rows != scale.readings()) {
            throw new IllegalStateException("Read " + rows + " of " + scale.readings() + " rows");
        }
    }
}
