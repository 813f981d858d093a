package respondet.app.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import respondet.app.community.TellingId;

/** Identifiers for members whose row names none; they say nothing of anybody, and nobody has or had them. */
final class NewIds {

    private static final Pattern MADE = Pattern.compile("m-[0-9]{4,9}");

    private final Set<String> used = new HashSet<>();
    private int last;

    /**
     * Those that are free.
     *
     * @param texts all that could hold one already, such as each version of the agreement
     */
    NewIds(Stream<String> texts) {
        texts.forEach(
                text -> MADE.matcher(text).results().map(MatchResult::group).forEach(used::add));
    }

    String next(String name) {
        String next;
        do {
            last++;
            next = String.format(Locale.ROOT, "m-%04d", last);
        } while (used.contains(next) || TellingId.isOne(next, name));
        return next;
    }
}
