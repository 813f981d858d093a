package respondet.app.privacy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import respondet.app.privacy.FilesOfCommunity.Found;

/** Names of files and folders that name somebody, and those that they get. */
final class FileNamesOf {

    private static final int SHORTEST = 4;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FileNamesOf() {}

    /**
     * What marks alone do not replace: people also call a file after one word of a name. Two files never get the same name.
     *
     * @param labels that become part of a name
     */
    static Map<String, String> of(List<Found> files, List<String> labels, Marks marks) {
        var parts = files.stream()
                .flatMap(each -> StreamSupport.stream(
                        each.folder().relativize(each.file()).spliterator(), false))
                .map(Path::toString);
        var words = words(marks);
        var taken = new HashSet<String>();
        var renamed = new TreeMap<String, String>();
        for (var name : Stream.concat(parts, labels.stream()).distinct().toList()) {
            var now = words.matcher(marks.withoutSure(name)).replaceAll(marks.pseudonym());
            if (!now.equals(name)) {
                renamed.put(name, free(now, taken));
            }
        }
        renamed.entrySet().removeIf(each -> marks.withoutSure(each.getKey()).equals(each.getValue()));
        return renamed;
    }

    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = withNumber(name, number);
        }
        return free;
    }

    private static String withNumber(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    /** Not before the last ending, which programs read. */
    private static Pattern words(Marks marks) {
        var any = marks.sure().stream()
                .filter(text -> text.chars().noneMatch(Character::isDigit) && !text.contains("@"))
                .flatMap(text -> Arrays.stream(WORDS.split(text)))
                .filter(word -> word.length() >= SHORTEST)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var pattern = "(?<![\\p{L}\\p{N}.]|former-)(?:" + any + ")(?![\\p{L}\\p{N}])";
        return Pattern.compile(any.isEmpty() ? "(?!)" : pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Path renamed(Found found, Marks marks) {
        var place = found.folder();
        for (var part : found.folder().relativize(found.file())) {
            place = place.resolve(marks.withoutSure(part.toString()));
        }
        return place;
    }
}
