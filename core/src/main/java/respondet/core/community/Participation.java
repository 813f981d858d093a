package respondet.core.community;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import respondet.core.quantity.Share;

/**
 * The part of a point's energy that belongs to this community, by first day. Before the first of these days nothing does.
 */
public record Participation(NavigableMap<LocalDate, Share> parts) {

    public static final Participation ALL = always(Share.ALL);

    public Participation {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A participation has no part.\nMaybe a list was empty.");
        }
        parts = Collections.unmodifiableNavigableMap(new TreeMap<>(parts));
    }

    /** The same part on every day. */
    public static Participation always(Share part) {
        var parts = new TreeMap<LocalDate, Share>();
        parts.put(LocalDate.MIN, part);
        return new Participation(parts);
    }

    /** The part on a day. */
    public Share on(LocalDate day) {
        var entry = parts.floorEntry(day);
        return entry == null ? Share.NONE : entry.getValue();
    }

    /** Whether all of the energy belongs to this community, from the first of the days on. */
    public boolean isWhole() {
        return parts.values().stream().allMatch(Share.ALL::equals);
    }

    /** Whether it is all of the energy on every day. */
    public boolean isAlwaysWhole() {
        return equals(ALL);
    }

    /** The days on which the part changes. */
    public NavigableSet<LocalDate> changes() {
        return Collections.unmodifiableNavigableSet(parts.navigableKeySet().tailSet(LocalDate.MIN, false));
    }
}
