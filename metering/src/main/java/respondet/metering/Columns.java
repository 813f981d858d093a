package respondet.metering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table by heading; letters and digits count, case, accents, spaces and marks do not. */
public final class Columns {

    private final Map<String, Integer> positions = new HashMap<>();
    private final int count;

    public Columns(List<String> headings) {
        this.count = headings.size();
        for (int i = 0; i < headings.size(); i++) {
            positions.putIfAbsent(plain(headings.get(i)), i);
        }
    }

    /** How many columns the heading has. */
    public int count() {
        return count;
    }

    /** The first column with one of these headings. */
    public OptionalInt find(String... names) {
        for (var name : names) {
            var position = positions.get(plain(name));
            if (position != null) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    public boolean has(String... names) {
        return find(names).isPresent();
    }

    /** Lower-case letters and digits without accents. */
    public static String plain(String heading) {
        var decomposed = Normalizer.normalize(heading.replace('ł', 'l').replace('Ł', 'l'), Normalizer.Form.NFD);
        var plain = new StringBuilder();
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
