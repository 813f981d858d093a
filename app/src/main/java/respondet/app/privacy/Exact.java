package respondet.app.privacy;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts with another one for each: market identifiers and names of files, found as whole words, and checksums.
 *
 * @param words by the text in small letters
 * @param digests of files that were written anew, by the old one
 */
record Exact(Map<String, String> words, Map<String, String> digests, Pattern pattern) {

    static final Exact NONE = of(Map.of(), Map.of());

    /** Longer ones are found within longer ones too: a market identifier may be followed by letters of its border point. */
    private static final int LONG = 16;

    private static final String DIGEST = "[0-9a-f]{64}";

    static Exact of(Map<String, String> words, Map<String, String> digests) {
        var small = new TreeMap<String, String>();
        words.forEach((old, now) -> small.put(old.toLowerCase(Locale.ROOT), now));
        var any = small.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Exact::whole)
                .collect(Collectors.joining("|"));
        var pattern = any.isEmpty() ? DIGEST : any + "|" + DIGEST;
        return new Exact(
                small, Map.copyOf(digests), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String whole(String text) {
        return text.length() >= LONG
                ? Pattern.quote(text)
                : "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])";
    }

    Exact withDigests(Map<String, String> more) {
        return of(words, more);
    }

    /** What stands in a text's place. */
    Optional<String> find(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(words.get(small)).or(() -> Optional.ofNullable(digests.get(small)));
    }

    boolean isIn(String text) {
        return pattern.matcher(text)
                .results()
                .anyMatch(each -> find(each.group()).isPresent());
    }

    String replaced(String text) {
        return words.isEmpty() && digests.isEmpty()
                ? text
                : pattern.matcher(text).replaceAll(each -> Matcher.quoteReplacement(instead(each)));
    }

    private String instead(MatchResult match) {
        return find(match.group()).orElseGet(match::group);
    }
}
