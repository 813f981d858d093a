package respondet.core.reading;

import java.time.Instant;
import java.util.Arrays;
import respondet.core.time.Resolution;

/**
 * Metered values of one channel by position: {@code wattHours[i]} is the energy of the i-th interval from
 * {@code start}, with a {@link Quality} code beside it. Never negative; a missing value is 0 with quality MISSING.
 * Immutable: the arrays given are not copied and must not be changed afterwards.
 */
public final class Series {

    private final Instant start;
    private final Resolution resolution;
    private final int[] wattHours;
    private final byte[] quality;

    public Series(Instant start, Resolution resolution, int[] wattHours, byte[] quality) {
        if (wattHours.length != quality.length) {
            throw new IllegalArgumentException(
                    "The series has " + wattHours.length + " values but " + quality.length + " qualities.");
        }
        if (Math.floorMod(start.getEpochSecond(), resolution.seconds()) != 0) {
            throw new IllegalArgumentException("The series starts at " + start + ", off the grid of " + resolution.iso()
                    + ".\nMaybe the stamp marks the end of an interval.");
        }
        this.start = start;
        this.resolution = resolution;
        this.wattHours = wattHours;
        this.quality = quality;
    }

    /** A fully measured series, for tests and samples. */
    public static Series measured(Instant start, Resolution resolution, int... wattHours) {
        return new Series(start, resolution, wattHours, new byte[wattHours.length]);
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return startOf(length());
    }

    public Resolution resolution() {
        return resolution;
    }

    public int length() {
        return wattHours.length;
    }

    public int wattHours(int position) {
        return wattHours[position];
    }

    public Quality quality(int position) {
        return Quality.ofCode(quality[position]);
    }

    public boolean isMissing(int position) {
        return quality[position] == Quality.MISSING.code();
    }

    public Instant startOf(int position) {
        return start.plusSeconds((long) position * resolution.seconds());
    }

    /** The position of an instant; may lie outside the series. */
    public int positionOf(Instant instant) {
        return Math.toIntExact(
                Math.floorDiv(instant.getEpochSecond() - start.getEpochSecond(), (long) resolution.seconds()));
    }

    public long total() {
        return Arrays.stream(wattHours).asLongStream().sum();
    }

    /** This series with every value of a newer one of the same resolution put in its place. */
    public Series replacedBy(Series newer) {
        if (newer.resolution != resolution) {
            throw new IllegalArgumentException("Series of " + resolution.iso() + " and " + newer.resolution.iso()
                    + " cannot be merged.\nMaybe keep them as two series.");
        }
        var first = start.isBefore(newer.start) ? start : newer.start;
        var last = end().isAfter(newer.end()) ? end() : newer.end();
        int length = Math.toIntExact((last.getEpochSecond() - first.getEpochSecond()) / resolution.seconds());
        var values = new int[length];
        var qualities = new byte[length];
        Arrays.fill(qualities, Quality.MISSING.code());
        copyInto(first, values, qualities);
        newer.copyInto(first, values, qualities);
        return new Series(first, resolution, values, qualities);
    }

    private void copyInto(Instant origin, int[] values, byte[] qualities) {
        int offset = Math.toIntExact((start.getEpochSecond() - origin.getEpochSecond()) / resolution.seconds());
        for (int i = 0; i < length(); i++) {
            if (!isMissing(i)) {
                values[offset + i] = wattHours[i];
                qualities[offset + i] = quality[i];
            }
        }
    }

    /** This series without the values that a newer one of another resolution covers. */
    public Series blankedBy(Series newer) {
        var values = wattHours.clone();
        var qualities = quality.clone();
        for (int i = 0; i < newer.length(); i++) {
            if (!newer.isMissing(i)) {
                blank(newer.startOf(i), newer.startOf(i + 1), values, qualities);
            }
        }
        return new Series(start, resolution, values, qualities);
    }

    private void blank(Instant from, Instant to, int[] values, byte[] qualities) {
        int last = Math.min(length() - 1, positionOf(to.minusSeconds(1)));
        for (int i = Math.max(0, positionOf(from)); i <= last; i++) {
            values[i] = 0;
            qualities[i] = Quality.MISSING.code();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that
                && start.equals(that.start)
                && resolution == that.resolution
                && Arrays.equals(wattHours, that.wattHours)
                && Arrays.equals(quality, that.quality);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(wattHours);
    }

    @Override
    public String toString() {
        return length() + " x " + resolution.iso() + " from " + start;
    }
}
