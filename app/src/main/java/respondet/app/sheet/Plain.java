package respondet.app.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: small letters without accents, one blank between. */
final class Plain {

    private Plain() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
