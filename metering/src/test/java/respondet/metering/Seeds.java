package respondet.metering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files of our own, one per layout. */
public final class Seeds {

    private static final Path FOLDER = Path.of("src/main/resources/seeds");

    private Seeds() {}

    public static MeterFile read(String name) {
        return read(FOLDER.resolve(name));
    }

    private static MeterFile read(Path path) {
        try {
            return new MeterFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files directly in a folder of seeds. */
    public static List<MeterFile> all(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().map(Seeds::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
