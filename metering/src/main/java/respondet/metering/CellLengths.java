package respondet.metering;

/** Finds the length of intervals that a file does not write, from the distance to their neighbours. */
final class CellLengths {

    /** No two readings lie so close that their distance tells a length. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private static final int HOUR = 4;

    private final int[] slots;
    private final byte[] lengths;

    CellLengths(int[] slots, byte[] lengths) {
        this.slots = slots;
        this.lengths = lengths;
    }

    void fill(int finest) {
        int latest = finest;
        for (int at = 0; at < slots.length; at++) {
            if (lengths[at] == 0) {
                latest = fitting(at, evident(at, latest));
                lengths[at] = (byte) latest;
            }
        }
    }

    private int evident(int at, int latest) {
        int next = distance(at);
        int before = at == 0 ? 0 : distance(at - 1);
        if (!isLength(next)) {
            return isLength(before) && before < latest ? before : latest;
        }
        if (!isLength(before) || next <= before) {
            return next;
        }
        // A longer step is a change of resolution only where it goes on; once, it is a gap.
        return distance(at + 1) == next ? next : before;
    }

    /** An interval starts on a multiple of its length. */
    private int fitting(int at, int length) {
        int fitting = length;
        while (slots[at] % fitting != 0) {
            fitting /= 2;
        }
        return fitting;
    }

    private int distance(int at) {
        return at + 1 < slots.length ? slots[at + 1] - slots[at] : 0;
    }

    private static boolean isLength(int distance) {
        return distance == 1 || distance == 2 || distance == HOUR;
    }

    /** The shortest distance between readings of a channel that can be an interval's length, if there is one. */
    static int shortestStep(SeriesBuilder cells) {
        int shortest = UNKNOWN;
        int previous = Integer.MIN_VALUE / 2;
        for (var each : cells.pages().entrySet()) {
            for (int cell = 0; cell < Page.SIZE && shortest > 1; cell++) {
                if (!each.getValue().isEmpty(cell)) {
                    int slot = (each.getKey() << Page.BITS) + cell;
                    shortest = isLength(slot - previous) ? Math.min(shortest, slot - previous) : shortest;
                    previous = slot;
                }
            }
        }
        return shortest;
    }
}
