package respondet.bench.endure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The sample's data folder, filled once and copied for each test. */
final class FilledOnce {

    private static Path filled = Path.of("");

    private FilledOnce() {}

    static synchronized void into(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(filled.resolve("demo"))) {
            filled = Files.createTempDirectory("respondet-filled");
            Runtime.getRuntime().addShutdownHook(new Thread(FilledOnce::remove));
            Installation.started(filled, List.of()).stop();
        }
        FileSystemUtils.copyRecursively(filled, folder);
    }

    private static void remove() {
        try {
            FileSystemUtils.deleteRecursively(filled);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
