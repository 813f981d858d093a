package respondet.billing.xml;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;

/** Names and sentences in the letters that a receiver can read. */
public final class Letters {

    /** What has no plain letter inside that decomposition would find. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) '·', "."),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '“', "'"),
            Map.entry((int) '”', "'"),
            Map.entry((int) '„', "'"),
            Map.entry((int) '«', "'"),
            Map.entry((int) '»', "'"),
            Map.entry((int) '"', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '&', "+"),
            Map.entry((int) '_', "-"));

    private Letters() {}

    /**
     * The text with each letter that is not allowed written as its plain letter, without accent, or as a full stop; no two
     * blanks in a row.
     */
    public static String within(IntPredicate allowed, String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(XmlText.clean(text), Normalizer.Form.NFC)
                .codePoints()
                .forEach(each -> kept.append(letter(allowed, each)));
        return kept.toString().replaceAll("\\s+", " ").strip();
    }

    private static String letter(IntPredicate allowed, int each) {
        if (allowed.test(each)) {
            return Character.toString(each);
        }
        if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
            return " ";
        }
        var plain = PLAIN.getOrDefault(each, Normalizer.normalize(Character.toString(each), Normalizer.Form.NFD));
        var fits = new StringBuilder();
        plain.codePoints().filter(allowed).forEach(fits::appendCodePoint);
        return fits.isEmpty() ? "." : fits.toString();
    }
}
