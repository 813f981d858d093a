package respondet.app.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the journal.
 *
 * @param number 1, 2, 3 … without a gap
 * @param account who did it; empty for the system itself
 * @param before what stood there, as JSON; empty where there was nothing
 * @param after the change, as JSON
 */
public record Entry(
        long number,
        Instant at,
        String account,
        Optional<String> community,
        String kind,
        String subject,
        String before,
        String after) {

    /** The kind that an entry has for whoever may not see what it is about. */
    public static final String DISCREET = "discreet";

    /** The same place in the journal, without who and what. */
    Entry discreet() {
        return new Entry(number, at, "", community, DISCREET, "", "", "");
    }

    public boolean isDiscreet() {
        return kind.equals(DISCREET);
    }
}
