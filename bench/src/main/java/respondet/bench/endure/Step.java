package respondet.bench.endure;

import java.util.Locale;

/** What a manager does one after the other in a unit of work. */
public enum Step {
    UPLOAD,
    ACCEPT,
    /** Asks for the month and waits until the run is computed. */
    SETTLE,
    FINALISE,
    /** Asks for the documents of what became final and waits until they are issued. */
    ISSUE,
    /** Changes the agreement. */
    AGREE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
