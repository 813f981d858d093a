package respondet.app.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts by which somebody can be known, and what stands in their place. They are found as whole words only, in small and
 * capital letters alike.
 */
record Marks(Set<String> texts, String pseudonym, Pattern pattern) {

    private static final int SHORTEST = 3;

    /** Without those that others have too, or that are part of what others have: those tell nobody apart. */
    static Marks of(Set<String> own, Set<String> others, String pseudonym) {
        var kept = own.stream()
                .map(String::strip)
                .filter(each -> each.length() >= SHORTEST && !each.equals(pseudonym))
                .filter(each -> others.stream().noneMatch(pattern(List.of(each)).asPredicate()))
                .collect(Collectors.toUnmodifiableSet());
        return new Marks(kept, pseudonym, pattern(List.copyOf(kept)));
    }

    /** The longest come first, so that none is left in pieces. */
    private static Pattern pattern(List<String> texts) {
        var any = texts.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var word = "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])";
        return Pattern.compile(any.isEmpty() ? "(?!)" : word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    String without(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
    }
}
