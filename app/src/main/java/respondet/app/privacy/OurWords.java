package respondet.app.privacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Words that programs and pages use themselves, and parts of identifiers: a name that is one of them is left to its field. */
final class OurWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IDENTIFIED = Pattern.compile("\\bid:\\s*\"?([\\p{L}\\p{N}._-]+)");
    private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}._-]+)\\s*:");
    private static final Pattern PEOPLES = Pattern.compile("(?m)#.*$|\"[^\"\\n]*\"");

    /** What files and the journal are made of, and the texts do not have. */
    private static final String OF_PROGRAMS = """
            allocated annotation args array authorised boolean button category class controlled core created curve date
            dated duration event explanations false finest findings frst hash header headers info integer items land
            lock null number object offline ooff ourselves paths pattern peak properties query rcur resources root
            schema schemas sequence serial session sha256 staged started string temp temporary timestamp true user
            values webhook""";

    private static final Set<String> ALL = all();

    private final Set<String> ids = new HashSet<>();

    /**
     * Besides, those of agreements.
     *
     * @param communities their identifiers
     */
    OurWords(Stream<String> communities, Stream<String> agreements) {
        communities.flatMap(OurWords::words).forEach(ids::add);
        agreements.forEach(this::addIds);
    }

    private void addIds(String agreement) {
        Stream.concat(
                        found(IDENTIFIED, agreement),
                        found(KEY, PEOPLES.matcher(agreement).replaceAll("")))
                .flatMap(OurWords::words)
                .forEach(ids::add);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult each) -> each.group(1));
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        Arrays.stream(Language.values()).map(Texts::in).forEach(texts -> all.addAll(texts.words()));
        words(OF_PROGRAMS).forEach(all::add);
        return Set.copyOf(all);
    }

    boolean has(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return ALL.contains(small) || ids.contains(small);
    }
}
