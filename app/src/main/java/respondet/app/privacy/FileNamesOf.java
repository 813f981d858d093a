package respondet.app.privacy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import respondet.app.privacy.FilesOfCommunity.Found;
import respondet.app.privacy.FilesOfCommunity.Writer;

/** Names of files and folders that name somebody, and those that they get. */
final class FileNamesOf {

    /** Letters alone, or what programs look for by its name. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+|.*\\.yaml");

    private FileNamesOf() {}

    /**
     * What marks alone do not replace: people also call a file after one word of a name. Two files never get the same name.
     * A name of plain letters is left alone: it may be a word of ours, such as that of the folder of all readings.
     */
    static Map<String, String> of(List<Found> files, Marks marks) {
        var names = files.stream()
                .filter(each -> each.writer() == Writer.OTHERS)
                .flatMap(each -> StreamSupport.stream(
                        each.folder().relativize(each.file()).spliterator(), false))
                .map(Path::toString)
                .filter(name -> !PLAIN.matcher(name).matches());
        var taken = new HashSet<String>();
        var renamed = new TreeMap<String, String>();
        for (var name : names.distinct().toList()) {
            var now = marks.withoutWords(name);
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

    static Path renamed(Found found, Marks marks) {
        var place = found.folder();
        for (var part : found.folder().relativize(found.file())) {
            place = place.resolve(marks.withoutSure(part.toString()));
        }
        return place;
    }
}
