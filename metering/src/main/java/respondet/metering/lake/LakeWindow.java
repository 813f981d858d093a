package respondet.metering.lake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import respondet.core.reading.ReadingsWithin;
import respondet.core.time.Interval;

/** Copies out of the lake what deliveries hold of a span of time; files of other months are not opened. */
public record LakeWindow(Lake lake, Interval span) {

    /** How far a local month may begin before and end after the month of the same name in UTC. */
    private static final Duration ZONES = Duration.ofDays(1);

    /**
     * Puts the deliveries in, in this order.
     *
     * @throws IOException also where a file is not as it was written
     */
    public void copy(List<LakeDelivery> deliveries, ReadingsWithin target) throws IOException {
        var files = deliveries.stream()
                .flatMap(delivery -> delivery.files().stream())
                .filter(this::meets)
                .toList();
        if (files.isEmpty()) {
            return;
        }
        try (var parquet = new Parquet()) {
            for (var file : files) {
                lake.require(file.path(), file.sha256());
                new ParquetRows(parquet, lake.folder().resolve(file.path())).copy(span, run -> sink(run, target));
            }
        }
    }

    private static ParquetRows.Sink sink(ParquetRows.Run run, ReadingsWithin target) {
        return target.column(run.channel())
                .<ParquetRows.Sink>map(column -> column::put)
                .orElse((_, _, _) -> {});
    }

    private boolean meets(LakeFile file) {
        return start(file).minus(ZONES).isBefore(span.end())
                && end(file).plus(ZONES).isAfter(span.start());
    }

    private static Instant start(LakeFile file) {
        return file.month().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant end(LakeFile file) {
        return file.month().plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
