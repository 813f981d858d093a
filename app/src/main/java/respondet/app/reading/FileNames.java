package respondet.app.reading;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names that people gave into names of files that every system takes, that lead nowhere and hide nothing. */
public final class FileNames {

    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 12;

    private final Set<String> taken = new HashSet<>();

    /** The name's last part; the same name never twice. */
    public String next(String given) {
        var name = safe(given);
        var free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = withNumber(name, number);
        }
        return free;
    }

    static String safe(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "_")
                .replaceFirst("^[._-]+", "");
        var name = shortened(plain.isEmpty() ? "file" : plain);
        // notes for people are left out when a folder is read
        return name.toLowerCase(Locale.ROOT).startsWith("readme") ? "file_" + name : name;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ending(name);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }

    private static String withNumber(String name, int number) {
        var ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + "-" + number + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
    }
}
