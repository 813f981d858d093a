package respondet.app.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides by their names which entries of an archive are a community's folder; a name that leads elsewhere is refused. */
final class EntryNames {

    private static final String AGREEMENT = "community.yaml";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final int LONGEST = 240;
    private static final int DEEPEST = 12;

    private final String root;

    private EntryNames(String root) {
        this.root = root;
    }

    static EntryNames of(List<ZipDirectory.Listed> entries) throws BadArchive {
        var seen = new HashSet<String>();
        for (var entry : entries) {
            require(entry);
            if (!seen.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw BadArchive.of("exchange.bad.twice", entry.name());
            }
        }
        return new EntryNames(root(entries));
    }

    private static void require(ZipDirectory.Listed entry) throws BadArchive {
        var name = entry.name();
        if (!entry.plain()) {
            throw BadArchive.of("exchange.bad.link", name);
        }
        boolean elsewhere = name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).lookingAt()
                || name.chars().anyMatch(Character::isISOControl);
        if (elsewhere || name.length() > LONGEST || !isPath(name)) {
            throw BadArchive.of("exchange.bad.name", name);
        }
    }

    private static boolean isPath(String name) {
        var parts = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1);
        return parts.length <= DEEPEST
                && Arrays.stream(parts).noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** The folder that holds the agreement; of several nobody can tell which one is meant. */
    private static String root(List<ZipDirectory.Listed> entries) throws BadArchive {
        var all = entries.stream()
                .map(ZipDirectory.Listed::name)
                .filter(name -> name.equals(AGREEMENT) || name.endsWith("/" + AGREEMENT))
                .filter(name -> !isHidden(name))
                .toList();
        if (all.isEmpty()) {
            throw BadArchive.of("exchange.bad.none");
        }
        if (all.size() > 1) {
            throw BadArchive.of("exchange.bad.several", String.join(", ", all));
        }
        return all.getFirst().substring(0, all.getFirst().length() - AGREEMENT.length());
    }

    /** Where an entry goes within the community's folder; what lies beside that folder and what is hidden is left out. */
    Optional<String> within(String name) {
        return name.startsWith(root) && !name.endsWith("/") && !isHidden(name)
                ? Optional.of(name.substring(root.length()))
                : Optional.empty();
    }

    private static boolean isHidden(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }
}
