package respondet.core.community;

import java.util.Optional;

/**
 * A stretch of a timeline in which neither membership nor the key changes: positions from {@code from} to {@code to},
 * excluded. Immutable: the array is not copied and must not be changed.
 */
public final class Segment {

    private final int from;
    private final int to;
    private final boolean[] active;
    private final Optional<KeyVersion> key;

    Segment(int from, int to, boolean[] active, Optional<KeyVersion> key) {
        this.from = from;
        this.to = to;
        this.active = active;
        this.key = key;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** Whether the member in this column belongs to the community now. */
    public boolean isActive(int member) {
        return active[member];
    }

    public int activeMembers() {
        int count = 0;
        for (boolean each : active) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** The key in force; none before the first version. */
    public Optional<KeyVersion> key() {
        return key;
    }
}
