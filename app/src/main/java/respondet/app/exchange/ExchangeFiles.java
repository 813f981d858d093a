package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import respondet.app.community.CommunityFiles;
import respondet.app.store.Ids;
import respondet.metering.lake.Durable;

/** Where the files of a community that comes in lie: on their way, and in their places. */
@Component
class ExchangeFiles {

    /** Lies in the folder of a community whose arrival the journal does not know yet; names the results that came along. */
    static final String MARK = ".arriving";

    private final Path home;
    private final CommunityFiles communities;

    ExchangeFiles(@Value("${respondet.home}") String home, CommunityFiles communities) {
        this.home = Path.of(home).toAbsolutePath().normalize();
        this.communities = communities;
    }

    /** A new folder for what is looked at; a stopped server forgets what waits there without being known. */
    Path fresh() throws IOException {
        return Durable.folder(home.resolve("staged").resolve(Ids.next() + ".part"));
    }

    Path community(String id) {
        return communities.folder(id);
    }

    Path result(String run) {
        return home.resolve("results").resolve(run);
    }

    Path lake(String id) {
        return home.resolve("lake").resolve(id);
    }

    /** The folders of communities, known or not. */
    List<Path> all() throws IOException {
        var root = home.resolve("communities");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Takes everything away that has arrived for a community whose arrival failed. */
    void undo(String id) throws IOException {
        var mark = community(id).resolve(MARK);
        if (Files.isRegularFile(mark)) {
            for (var run : Files.readAllLines(mark)) {
                delete(result(run));
            }
            delete(lake(id));
            delete(community(id));
        }
    }

    /** Makes room where there are only empty folders; whether there is room now. */
    static boolean clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var all = Files.walk(folder)) {
            if (all.anyMatch(path -> !Files.isDirectory(path))) {
                return false;
            }
        }
        delete(folder);
        return true;
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
