package respondet.app.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts by which somebody can be known, and what stands in their place. They are found as whole words only, in small and
 * capital letters alike.
 *
 * @param sure those that can be no word of ours
 * @param words of names, which are the member's alone
 * @param exact what has a text of its own in its place
 */
record Marks(String pseudonym, Pattern pattern, Pattern strong, List<String> sure, List<String> words, Exact exact) {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_OF_NAMES = 4;

    /** A single word could be one of ours, such as a kind of member; several words, digits or an e-mail address are none. */
    private static final Pattern STRONG = Pattern.compile("[\\s\\d@]");

    /** Names of files have these where people write a blank. */
    private static final String BETWEEN_WORDS = "[\\s_.,+-]{1,3}";

    /** Without those that others have too, or that are part of what others have: those tell nobody apart. */
    static Marks of(Set<String> own, Set<String> others, String pseudonym) {
        return of(own, Set.of(), others, pseudonym);
    }

    /**
     * The same with names of a single word.
     *
     * @param single those that are no word of ours
     */
    static Marks of(Set<String> own, Set<String> single, Set<String> others, String pseudonym) {
        var kept = own.stream()
                .map(String::strip)
                .filter(each -> each.length() >= SHORTEST && !each.equals(pseudonym))
                .filter(each -> others.stream().noneMatch(pattern(List.of(each)).asPredicate()))
                .collect(Collectors.toUnmodifiableSet());
        var strong = kept.stream()
                .filter(STRONG.asPredicate().or(each -> each.length() >= SHORTEST_OF_NAMES && single.contains(each)))
                .sorted()
                .toList();
        var words = strong.stream()
                .filter(each -> each.chars().noneMatch(letter -> Character.isDigit(letter) || letter == '@'))
                .flatMap(each -> Arrays.stream(each.split("[^\\p{L}\\p{N}]+")))
                .filter(each -> each.length() >= SHORTEST_OF_NAMES)
                .filter(each -> others.stream().noneMatch(pattern(List.of(each)).asPredicate()))
                .toList();
        return new Marks(pseudonym, pattern(List.copyOf(kept)), pattern(strong), strong, words, Exact.NONE);
    }

    Marks with(Exact other) {
        return new Marks(pseudonym, pattern, strong, sure, words, other);
    }

    /** The longest come first, so that none is left in pieces. */
    private static Pattern pattern(List<String> texts) {
        var any = texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Marks::quoted)
                .collect(Collectors.joining("|"));
        var word = "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])";
        return Pattern.compile(any.isEmpty() ? "(?!)" : word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(String text) {
        return Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining(BETWEEN_WORDS));
    }

    boolean isSurelyIn(String text) {
        return strong.matcher(text).find() || exact.isIn(text);
    }

    /** What people wrote, without any of them. */
    String without(String text) {
        return replaced(pattern, text);
    }

    /** What programs read, without those that can be no word of theirs. */
    String withoutSure(String text) {
        return replaced(strong, text);
    }

    /** The name of a file or a delivery, without single words of the name too; its ending, which programs read, stays. */
    String withoutWords(String name) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var found = any.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}.]|former-)(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return found.matcher(withoutSure(name)).replaceAll(Matcher.quoteReplacement(pseudonym));
    }

    private String replaced(Pattern found, String text) {
        return exact.replaced(found.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym)));
    }
}
