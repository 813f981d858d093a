package respondet.app.community;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import respondet.app.page.NotFound;

/** Where the files of each community lie below the data folder, laid out as a community folder. */
@Component
public class CommunityFiles {

    private final Path root;

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
}
