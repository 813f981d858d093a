package respondet.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What lies in a community folder, and nothing outside it: a path or a link that leads out is refused. */
final class FolderListing {

    private final Path root;
    private final List<Problem> problems;

    /**
     * @param root the real path of the folder
     * @param problems where findings go
     */
    FolderListing(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files directly in a sub-folder, by name; hidden files and notes for people are left out. */
    List<FolderFile> files(String folder) {
        return entries(folder).stream()
                .filter(path -> !Files.isDirectory(path) && !isForPeople(path))
                .flatMap(path -> inside(path).stream())
                .toList();
    }

    /** The names of the folders directly in a sub-folder. */
    List<String> folders(String folder) {
        return entries(folder).stream()
                .filter(path -> Files.isDirectory(path) && inside(path).isPresent())
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    private List<Path> entries(String folder) {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path) || inside(path).isEmpty()) {
            return List.of();
        }
        try (var entries = Files.newDirectoryStream(path)) {
            var all = new ArrayList<Path>();
            entries.forEach(all::add);
            all.sort(Comparator.comparing(each -> each.getFileName().toString()));
            return all;
        } catch (IOException e) {
            problems.add(unreadable(name(path), "folder.unreadable"));
            return List.of();
        }
    }

    private static boolean isForPeople(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("readme");
    }

    /** A file named in the agreement; empty where there is none or where the name leads out of the folder. */
    Optional<FolderFile> find(String written) {
        if (written.contains("\\") || written.contains(":") || written.contains("\0")) {
            return Optional.empty();
        }
        var path = root.resolve(written).normalize();
        return path.startsWith(root) && Files.isRegularFile(path) ? inside(path) : Optional.empty();
    }

    private Optional<FolderFile> inside(Path path) {
        try {
            if (path.toRealPath().startsWith(root)) {
                return Optional.of(new FolderFile(name(path), path));
            }
            problems.add(unreadable(name(path), "folder.leads_out"));
        } catch (IOException e) {
            problems.add(unreadable(name(path), "folder.unreadable"));
        }
        return Optional.empty();
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static Problem unreadable(String name, String hint) {
        return Problem.of(ProblemKind.FILE_UNREADABLE, Message.of(hint).with("text", Value.of(name)))
                .in(name);
    }

    /** The folder itself, with all links in its own path followed. */
    static Optional<Path> realFolder(Path folder) {
        try {
            var real = folder.toRealPath();
            return Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS) ? Optional.of(real) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
