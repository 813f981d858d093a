package respondet.app.community;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** An identifier that holds a word of the name tells who that is; it never changes, so such a member cannot be erased. */
public final class TellingId {

    private static final int SHORTEST = 3;

    private TellingId() {}

    public static boolean isOne(String id, String name) {
        var plain = plain(id);
        return Arrays.stream(plain(name).split("[^a-z0-9]+"))
                .anyMatch(word -> word.length() >= SHORTEST && plain.contains(word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
