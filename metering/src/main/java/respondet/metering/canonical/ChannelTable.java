package respondet.metering.canonical;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import respondet.metering.SeriesBuilder;

/** Finds the channel of a row by the bytes {@code point,direction,} without making text of them. */
final class ChannelTable {

    private static final int MOST = 1 << 16;
    private static final int LONGEST = 96;

    private static final class Entry {
        private final byte[] key;
        private final SeriesBuilder series;

        Entry(byte[] key, SeriesBuilder series) {
            this.key = key;
            this.series = series;
        }
    }

    private @Nullable Entry[] entries = new @Nullable Entry[64];
    private int count;
    private byte[] key = new byte[0];
    private Optional<SeriesBuilder> current = Optional.empty();

    /** The channel found last; empty before the first. */
    Optional<SeriesBuilder> current() {
        return current;
    }

    /** The position after the key at this place, or -1 where the channel is not known yet. */
    int find(byte[] bytes, int from) {
        int to = from + key.length;
        if (key.length > 0 && to <= bytes.length && Arrays.equals(bytes, from, to, key, 0, key.length)) {
            return to;
        }
        int end = keyEnd(bytes, from);
        if (end < 0) {
            return -1;
        }
        var entry = entries[slot(bytes, from, end)];
        return entry == null ? -1 : use(entry, end);
    }

    private int use(Entry entry, int end) {
        key = entry.key;
        current = Optional.of(entry.series);
        return end;
    }

    /** Remembers a channel under the bytes that name it. */
    int learn(byte[] bytes, int from, int end, SeriesBuilder series) {
        var entry = new Entry(Arrays.copyOfRange(bytes, from, end), series);
        if (count < MOST && end - from <= LONGEST) {
            if (2 * ++count > entries.length) {
                grow();
            }
            entries[slot(bytes, from, end)] = entry;
        }
        return use(entry, end);
    }

    private void grow() {
        var old = entries;
        entries = new @Nullable Entry[2 * old.length];
        for (var each : old) {
            if (each != null) {
                entries[slot(each.key, 0, each.key.length)] = each;
            }
        }
    }

    private static int keyEnd(byte[] bytes, int from) {
        int commas = 0;
        int last = Math.min(bytes.length, from + LONGEST);
        for (int at = from; at < last && bytes[at] != '\n'; at++) {
            if (bytes[at] == ',' && ++commas == 2) {
                return at + 1;
            }
        }
        return -1;
    }

    private int slot(byte[] bytes, int from, int end) {
        int hash = 1;
        for (int at = from; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        int at = (hash ^ hash >>> 15) & entries.length - 1;
        while (isOther(entries[at], bytes, from, end)) {
            at = at + 1 & entries.length - 1;
        }
        return at;
    }

    private static boolean isOther(@Nullable Entry entry, byte[] bytes, int from, int end) {
        return entry != null && !Arrays.equals(bytes, from, end, entry.key, 0, entry.key.length);
    }
}
