package respondet.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where in the data folder that lies which is on its way in or out; emptied at each start, so that nothing stays. */
@Component
public class TemporaryFolder {

    private final Path folder;

    TemporaryFolder(@Value("${server.tomcat.basedir}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** The same of a data folder whose server may not run. */
    public static Path of(Path home) {
        return home.resolve("temporary");
    }

    /** A new file that nobody else reads. */
    public Path file(String ending) throws IOException {
        return Files.createTempFile(Files.createDirectories(folder), "respondet-", ending);
    }
}
