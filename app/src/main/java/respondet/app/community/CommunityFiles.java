package respondet.app.community;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import respondet.app.page.NotFound;

/** Where the files of each community lie below the data folder, laid out as a community folder. */
@Component
public class CommunityFiles {

    private final Path root;
    private final Path nothing = emptyFolder();

    CommunityFiles(@Value("${respondet.home}") String home) {
        this.root = Path.of(home).toAbsolutePath().normalize().resolve("communities");
    }

    /** The folder with the price, coefficient and meter files of a community. */
    public Path folder(String community) {
        var folder = root.resolve(community).normalize();
        if (!root.equals(folder.getParent())) {
            throw new NotFound();
        }
        return folder;
    }

    /** The same for a community that may have no files yet; nothing is made for it. */
    Path folderOrEmpty(String community) {
        var folder = folder(community);
        return Files.isDirectory(folder) ? folder : nothing;
    }

    /** A folder without any file. */
    Path nothing() {
        return nothing;
    }

    private static Path emptyFolder() {
        try {
            var folder = Files.createTempDirectory("respondet-empty");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
