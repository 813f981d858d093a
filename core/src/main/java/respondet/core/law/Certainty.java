package respondet.core.law;

import java.util.Locale;

/** How well a legal fact is known: read in its source, remembered, or doubtful. */
public enum Certainty {
    FOUND,
    MEMORY,
    UNCERTAIN;

    /** The less certain of two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
