package respondet.metering.operator;

import java.util.Arrays;
import java.util.TreeSet;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** The values of one register of a figure, in the order of the file: quarter-hours since 1970, watt-hours, lines. */
final class ToldColumn {

    private static final int QUARTER = Resolution.QUARTER_HOUR.seconds();

    private int[] slots = new int[64];
    private int[] wattHours = new int[64];
    private int[] lines = new int[64];
    private int count;

    /** Says that two values stand for one interval. */
    interface Twice {
        void found(long start, long line, boolean same);
    }

    void add(long start, int value, long line) {
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, 2 * count);
            wattHours = Arrays.copyOf(wattHours, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
        slots[count] = (int) (start / QUARTER);
        wattHours[count] = value;
        lines[count++] = (int) Math.min(Integer.MAX_VALUE, line);
    }

    int count() {
        return count;
    }

    /** Puts the values in order of time; of equal times the first stays. */
    void sort(Twice twice) {
        var order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) slots[i] << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        var sorted = new ToldColumn();
        for (long each : order) {
            int i = (int) each;
            if (sorted.count > 0 && sorted.slots[sorted.count - 1] == slots[i]) {
                twice.found((long) slots[i] * QUARTER, lines[i], sorted.wattHours[sorted.count - 1] == wattHours[i]);
            } else {
                sorted.add((long) slots[i] * QUARTER, wattHours[i], lines[i]);
            }
        }
        slots = sorted.slots;
        wattHours = sorted.wattHours;
        lines = sorted.lines;
        count = sorted.count;
    }

    /** The longest interval that fits: no longer than the distance of two neighbours, and each starts on its grid. */
    Resolution resolution(Resolution lone) {
        int shortest = count > 1 ? Integer.MAX_VALUE : lone.seconds() / QUARTER;
        for (int i = 1; i < count; i++) {
            shortest = Math.min(shortest, slots[i] - slots[i - 1]);
        }
        int length = Math.min(shortest, Resolution.HOUR.seconds() / QUARTER);
        for (int i = 0; i < count; i++) {
            while (length == 3 || slots[i] % length != 0) {
                length--;
            }
        }
        return Resolution.ofSeconds((long) length * QUARTER).orElseThrow();
    }

    /** How many intervals lie between the first and the last. */
    long span() {
        return count == 0 ? 0 : slots[count - 1] - (long) slots[0] + 1;
    }

    Series series(Resolution resolution) {
        int step = resolution.seconds() / QUARTER;
        int length = (slots[count - 1] - slots[0]) / step + 1;
        var values = new int[length];
        var quality = new byte[length];
        Arrays.fill(quality, Quality.MISSING.code());
        for (int i = 0; i < count; i++) {
            values[(slots[i] - slots[0]) / step] = wattHours[i];
            quality[(slots[i] - slots[0]) / step] = Quality.CALCULATED.code();
        }
        return new Series(java.time.Instant.ofEpochSecond((long) slots[0] * QUARTER), resolution, values, quality);
    }

    /** This register and another one of the same figure, added up; an interval only one of them has is its own. */
    ToldColumn plus(ToldColumn other) {
        var all = new TreeSet<Integer>();
        var sum = new ToldColumn();
        Arrays.stream(slots, 0, count).forEach(all::add);
        Arrays.stream(other.slots, 0, other.count).forEach(all::add);
        for (int slot : all) {
            sum.add((long) slot * QUARTER, Math.addExact(at(slot), other.at(slot)), 0);
        }
        return sum;
    }

    private int at(int slot) {
        int place = Arrays.binarySearch(slots, 0, count, slot);
        return place < 0 ? 0 : wattHours[place];
    }
}
