package respondet.app.settlement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files of one result. All are written beside their places first; only when every one is whole do they move there, in the
 * order written. What was in the folder before stays untouched where anything fails.
 */
public final class OutputFolder implements AutoCloseable {

    /** Writes one file. */
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final Map<Path, Path> written = new LinkedHashMap<>();

    public OutputFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public void put(String name, byte[] content) throws IOException {
        put(name, out -> out.write(content));
    }

    public void put(String name, Writer writer) throws IOException {
        var target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        var half = target.resolveSibling("." + target.getFileName() + ".part");
        written.put(half, target);
        try (var out = Files.newOutputStream(half)) {
            writer.write(out);
        }
    }

    /** Moves every file to its place. */
    public void finish() throws IOException {
        for (var file : written.entrySet()) {
            move(file.getKey(), file.getValue());
        }
    }

    /** Removes pages of a sub-folder that an earlier result left and this one did not write. */
    public void removeOthers(String subfolder) throws IOException {
        try (var pages = Files.newDirectoryStream(folder.resolve(subfolder), "*.html")) {
            for (var page : pages) {
                if (!written.containsValue(page)) {
                    Files.delete(page);
                }
            }
        }
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        for (var half : written.keySet()) {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
