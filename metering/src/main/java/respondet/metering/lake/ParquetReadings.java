package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** The readings of one Parquet file, as they were before they were written. */
final class ParquetReadings {

    private ParquetReadings() {}

    /** Values of a run beside each other. */
    private static final class Values implements ParquetRows.Sink {

        private final ParquetRows.Run run;
        private final int[] wattHours;
        private final byte[] quality;

        Values(ParquetRows.Run run) {
            long steps = (run.last() - run.first()) / run.resolution().seconds();
            this.run = run;
            this.wattHours = new int[Math.toIntExact(steps + 1)];
            this.quality = new byte[wattHours.length];
            Arrays.fill(quality, Quality.MISSING.code());
        }

        @Override
        public void put(long second, int value, byte code) {
            int at = Math.toIntExact((second - run.first()) / run.resolution().seconds());
            wattHours[at] = value;
            quality[at] = code;
        }

        Series series() {
            return new Series(Instant.ofEpochSecond(run.first()), run.resolution(), wattHours, quality);
        }
    }

    static Readings of(Parquet parquet, Path file) throws IOException {
        var all = new EnumMap<Resolution, Map<Channel, Values>>(Resolution.class);
        new ParquetRows(parquet, file)
                .copy(
                        ParquetRows.ALWAYS,
                        run -> all.computeIfAbsent(run.resolution(), _ -> new TreeMap<>())
                                .computeIfAbsent(run.channel(), _ -> new Values(run)));
        return Readings.merge(
                all.values().stream().map(ParquetReadings::readings).toList());
    }

    private static Readings readings(Map<Channel, Values> ofOneResolution) {
        var series = new TreeMap<Channel, Series>();
        ofOneResolution.forEach((channel, values) -> series.put(channel, values.series()));
        return Readings.of(series);
    }
}
