package respondet.metering;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Files that real senders wrote, kept outside the project; tests that need them are skipped where there are none. */
public final class RealFiles {

    private static final Set<String> READ = new TreeSet<>();

    /** Seen from the folder of this module. */
    private static final Path BESIDE_THE_PROJECT = Path.of("../../shared/data");

    private RealFiles() {}

    private static Path folder() {
        return Optional.ofNullable(System.getenv("RESPONDET_REAL_DATA"))
                .map(Path::of)
                .orElse(BESIDE_THE_PROJECT);
    }

    /** One file; counted. */
    public static synchronized MeterFile read(String path) {
        requireThem();
        try {
            READ.add(path);
            var file = folder().resolve(path);
            return new MeterFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of a folder's files whose names fit. */
    public static List<String> list(String folder, String pattern) {
        requireThem();
        try (var files = Files.list(folder().resolve(folder))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.matches(pattern))
                    .map(each -> folder + "/" + each)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireThem() {
        boolean there = Files.isDirectory(folder());
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "The real files are not there.\nMaybe RESPONDET_REAL_DATA does not point to them.");
        }
        assumeTrue(there, "no real files: set RESPONDET_REAL_DATA");
    }

    /** Says how many there were so far. */
    public static synchronized void report() {
        System.out.println("Real files read: " + READ.size());
    }
}
