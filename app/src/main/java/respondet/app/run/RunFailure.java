package respondet.app.run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a run came to no end that was not the fault of what it was computed from. */
enum RunFailure {
    /** There was no room to store it. */
    DISK,
    BUG;

    /** Stands in the place of a run's problems. */
    String json() {
        return "\"" + name().toLowerCase(Locale.ROOT) + "\"";
    }

    static Optional<RunFailure> of(String json) {
        return Stream.of(values()).filter(each -> each.json().equals(json)).findFirst();
    }

    String text() {
        return switch (this) {
            case DISK -> "run.failed.disk";
            case BUG -> "run.failed.bug";
        };
    }
}
