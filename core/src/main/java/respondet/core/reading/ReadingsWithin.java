package respondet.core.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/**
 * Readings of one resolution within a span of time, put together from deliveries in the order in which they became known.
 * They are what a cut through all that is known would be: a channel reaches as far as anything of it was ever delivered.
 */
public final class ReadingsWithin {

    private final Resolution resolution;
    private final Map<Channel, Column> columns = new TreeMap<>();

    /**
     * @param outline all that is known; of one resolution
     * @param span what is wanted of it
     */
    public ReadingsWithin(Outline outline, Interval span) {
        this.resolution = outline.onlyResolution().orElseThrow();
        outline.spans().forEach((channel, known) -> {
            long from = Math.max(position(known.start()), position(span.start()));
            long to = Math.min(position(known.end()), position(span.end()));
            if (from < to) {
                columns.put(channel, new Column(from * resolution.seconds(), Math.toIntExact(to - from), resolution));
            }
        });
    }

    /** Counted from the beginning of all instants, rounded up to the grid. */
    private long position(Instant instant) {
        return Math.ceilDiv(instant.getEpochSecond(), (long) resolution.seconds());
    }

    /** Where values of a channel go. */
    public Optional<Column> column(Channel channel) {
        return Optional.ofNullable(columns.get(channel));
    }

    /** A later delivery replaces what was put in before. */
    public void add(Readings later) {
        later.series().forEach((channel, all) -> column(channel).ifPresent(column -> all.forEach(column::add)));
    }

    public Readings readings() {
        var all = new TreeMap<Channel, Series>();
        columns.forEach((channel, column) -> all.put(channel, column.series()));
        return Readings.of(all);
    }

    /** The values of one channel. */
    public static final class Column {

        private final long first;
        private final Resolution resolution;
        private final int[] wattHours;
        private final byte[] quality;

        private Column(long first, int length, Resolution resolution) {
            this.first = first;
            this.resolution = resolution;
            this.wattHours = new int[length];
            this.quality = new byte[length];
            Arrays.fill(quality, Quality.MISSING.code());
        }

        /** Puts in a value that is not missing; what lies outside is left out. */
        public void put(long second, int value, byte code) {
            long position = Math.floorDiv(second - first, (long) resolution.seconds());
            if (position >= 0 && position < wattHours.length) {
                wattHours[(int) position] = value;
                quality[(int) position] = code;
            }
        }

        private void add(Series series) {
            long second = series.start().getEpochSecond();
            for (int i = 0; i < series.length(); i++, second += resolution.seconds()) {
                if (!series.isMissing(i)) {
                    put(second, series.wattHours(i), series.quality(i).code());
                }
            }
        }

        private Series series() {
            return new Series(Instant.ofEpochSecond(first), resolution, wattHours, quality);
        }
    }
}
