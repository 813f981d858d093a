package respondet.app.exchange;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a community and is not in its archive, because whoever took it may not see it.
 *
 * @param documents why each is not there, by its path without ending
 * @param entries how many entries of the journal are about single households
 */
public record Withheld(SortedMap<String, String> documents, long entries) {

    /** The law alone keeps it, of a former member. */
    static final String RETAINED = "retained";

    /** It was not there when the archive was made. */
    static final String ABSENT = "absent";

    static final Withheld NOTHING = new Withheld(new TreeMap<>(), 0);

    public Withheld(@Nullable SortedMap<String, String> documents, long entries) {
        this.documents =
                Collections.unmodifiableSortedMap(documents == null ? new TreeMap<>() : new TreeMap<>(documents));
        this.entries = entries;
    }

    boolean isNothing() {
        return documents.isEmpty() && entries == 0;
    }

    /** Whether a file is one of a document that is not there. */
    boolean names(String file) {
        return documents.containsKey(withoutEnding(file));
    }

    static String withoutEnding(String file) {
        return file.replaceFirst("\\.[a-z]+$", "");
    }

    Withheld and(Withheld other) {
        var both = new TreeMap<>(documents);
        both.putAll(other.documents);
        return new Withheld(both, entries + other.entries);
    }
}
