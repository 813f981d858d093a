package respondet.app.run;

import java.util.Locale;

/** How far a settlement run has come. */
public enum RunState {
    /** Waits for its turn. */
    QUEUED,
    RUNNING,
    /** Computed; not told to members yet. */
    DRAFT,
    /** Told to the members; never changes again. */
    FINAL,
    /** Could not be computed; the reasons stand with it. */
    REFUSED,
    /** Given up before it was final. */
    CANCELLED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether the computer still has to do something. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
