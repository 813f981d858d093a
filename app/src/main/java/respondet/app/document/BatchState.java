package respondet.app.document;

import java.util.Locale;

/** How far a batch has come. */
enum BatchState {
    QUEUED,
    RUNNING,
    /** All of it is issued, for good. */
    ISSUED,
    /** Nothing of it was issued; the reasons stand with it. */
    REFUSED,
    /** Given up before it was issued. */
    CANCELLED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BatchState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
