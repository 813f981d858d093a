package respondet.metering;

import org.jspecify.annotations.Nullable;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;

/** 128 neighbouring quarter-hours of one channel: watt-hours, the fraction where one was written, and a state byte. */
final class Page {

    static final int BITS = 7;
    static final int SIZE = 1 << BITS;
    static final int MASK = SIZE - 1;

    /** Stands for no page at all; nothing is put into it. */
    static final Page NONE = new Page();

    private static final int OCCUPIED = 16;
    private static final int QUALITY = 3;
    private static final int LENGTH_SHIFT = 2;

    private final int[] wattHours = new int[SIZE];
    private final byte[] states = new byte[SIZE];
    private long @Nullable [] fractions;

    static byte state(Quality quality) {
        return (byte) (OCCUPIED | quality.code());
    }

    static byte state(Quality quality, Resolution resolution) {
        return (byte) (state(quality) | lengthCode(resolution) << LENGTH_SHIFT);
    }

    static byte missing(byte state) {
        return (byte) (state | QUALITY);
    }

    private static int lengthCode(Resolution resolution) {
        return switch (resolution) {
            case QUARTER_HOUR -> 1;
            case HALF_HOUR -> 2;
            case HOUR -> 3;
        };
    }

    /** The slots that a cell of this state covers; 0 where its length was not written. */
    static int slots(byte state) {
        return switch (state >> LENGTH_SHIFT & 3) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 2;
            default -> 4;
        };
    }

    boolean isEmpty(int cell) {
        return states[cell] == 0;
    }

    int occupied() {
        int count = 0;
        for (byte state : states) {
            count += state == 0 ? 0 : 1;
        }
        return count;
    }

    byte state(int cell) {
        return states[cell];
    }

    byte quality(int cell) {
        return (byte) (states[cell] & QUALITY);
    }

    int wattHours(int cell) {
        return wattHours[cell];
    }

    long fraction(int cell) {
        return fractions == null ? 0 : fractions[cell];
    }

    boolean putIfEmpty(int cell, int value, byte state) {
        if (states[cell] != 0) {
            return false;
        }
        wattHours[cell] = value;
        states[cell] = state;
        return true;
    }

    void put(int cell, MeteredValue value, byte state) {
        wattHours[cell] = (int) value.wattHours();
        states[cell] = state;
        if (value.fraction() != 0) {
            putFraction(cell, value.fraction());
        }
    }

    private void putFraction(int cell, long fraction) {
        if (fractions == null) {
            fractions = new long[SIZE];
        }
        fractions[cell] = fraction;
    }

    boolean holds(int cell, MeteredValue value, byte state) {
        return states[cell] == state && wattHours[cell] == value.wattHours() && fraction(cell) == value.fraction();
    }

    /** Where cells are copied to. */
    static final class Target {
        private final int[] values;
        private final byte[] qualities;
        private final int at;

        Target(int[] values, byte[] qualities, int at) {
            this.values = values;
            this.qualities = qualities;
            this.at = at;
        }
    }

    /** Copies neighbouring cells; false where one of them is longer than a quarter-hour or has a fraction. */
    boolean copyQuarterHours(int from, int count, Target target) {
        int lengths = 0;
        for (int i = 0; i < count; i++) {
            byte state = states[from + i];
            lengths |= state;
            target.qualities[target.at + i] = (byte) (state & QUALITY);
        }
        System.arraycopy(wattHours, from, target.values, target.at, count);
        return (lengths & 2 << LENGTH_SHIFT) == 0 && fractions == null;
    }

    /** Takes in another register's cells; overflow stays visible as the largest value. */
    Page plus(Page other) {
        for (int cell = 0; cell < SIZE; cell++) {
            if (!other.isEmpty(cell)) {
                plus(cell, other);
            }
        }
        return this;
    }

    private void plus(int cell, Page other) {
        boolean missing = other.quality(cell) == Quality.MISSING.code();
        if (isEmpty(cell) || quality(cell) == Quality.MISSING.code()) {
            put(cell, new MeteredValue(other.wattHours[cell], other.fraction(cell)), other.states[cell]);
        } else if (!missing) {
            long fine = fraction(cell) + other.fraction(cell);
            long sum = (long) wattHours[cell] + other.wattHours[cell] + fine / MeteredValue.ONE;
            var total = new MeteredValue(Math.min(sum, Integer.MAX_VALUE), fine % MeteredValue.ONE);
            put(cell, total, states[cell] > other.states[cell] ? states[cell] : other.states[cell]);
        }
    }
}
