package respondet.app.agreement;

import java.util.Locale;

/**
 * One line of a comparison.
 *
 * @param before the number of the line in the old text; 0 where it was not there
 * @param after the number of the line in the new text; 0 where it is no longer there
 */
public record DiffLine(Kind kind, int before, int after, String text) {

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Lines left out because nothing changed there. */
        GAP;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
