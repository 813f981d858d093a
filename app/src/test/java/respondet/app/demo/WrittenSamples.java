package respondet.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** The folders of the sample communities, written once for all tests of a virtual machine and copied from there. */
public final class WrittenSamples {

    private static final Path WRITTEN = written();

    private WrittenSamples() {}

    /** Copies each sample into the folder that is told for its id. */
    public static void copy(Function<String, Path> folders) throws IOException {
        for (var id : SampleFolders.ids()) {
            FileSystemUtils.copyRecursively(WRITTEN.resolve(id), folders.apply(id));
        }
    }

    private static Path written() {
        try {
            var home = Files.createTempDirectory("respondet-test");
            SampleFolders.write(home::resolve);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
