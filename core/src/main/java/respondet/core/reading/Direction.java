package respondet.core.reading;

import java.util.Locale;

/** Which way energy went through an accounting point, seen from the grid's customer. */
public enum Direction {
    /** Taken from the grid (withdrawn). */
    CONSUMPTION,
    /** Given to the grid (injected), or the net generation of a plant with its own meter. */
    PRODUCTION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
