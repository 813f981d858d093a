package respondet.app.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files below a folder in which others work: what goes away meanwhile, and what is under way, is left out. */
final class StillFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> found = new ArrayList<>();

    private StillFiles(Path folder) {
        this.folder = folder;
    }

    /** By name, so that a list of files comes after the files. */
    static List<Path> below(Path folder) throws IOException {
        var visitor = new StillFiles(folder);
        Files.walkFileTree(folder, visitor);
        Collections.sort(visitor.found);
        return List.copyOf(visitor.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        var name = directory.getFileName().toString();
        boolean underWay =
                folder.equals(directory.getParent()) && (name.endsWith(".part") || name.endsWith(".arriving"));
        return underWay ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !file.getFileName().toString().equals("manifest.json.new")) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
        if (e == null || e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }
}
