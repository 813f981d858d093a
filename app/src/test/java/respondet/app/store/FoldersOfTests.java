package respondet.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that more than one test works in, made outside the project and removed afterwards. */
public final class FoldersOfTests {

    private FoldersOfTests() {}

    /** An empty one that whoever asks removes. */
    public static Path empty() {
        try {
            return Files.createTempDirectory("respondet-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty one that stays as long as the virtual machine. */
    public static Path untilTheEnd() {
        var folder = empty();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    public static void copy(Path from, Path to) {
        try {
            FileSystemUtils.copyRecursively(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
