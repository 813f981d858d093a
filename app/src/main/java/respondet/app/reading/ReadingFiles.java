package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import respondet.app.community.CommunityFiles;
import respondet.metering.lake.Durable;
import respondet.metering.lake.Lake;

/** Where files of readings lie below the data folder: waiting, accepted, in the lake, in the watched folders. */
@Component
class ReadingFiles {

    private final Path home;
    private final CommunityFiles communities;

    ReadingFiles(@Value("${respondet.home}") String home, CommunityFiles communities) {
        this.home = Path.of(home).toAbsolutePath().normalize();
        this.communities = communities;
    }

    /** What waits; outside any community's folder. */
    Path staged(String id) {
        return home.resolve("staged").resolve(id);
    }

    /** The accepted ones among the files that wait, on their way. */
    Path arriving(String id) {
        return home.resolve("staged").resolve(id + ".arriving");
    }

    Path inbox(String community) {
        return home.resolve("inbox").resolve(community);
    }

    Lake lake(String community) {
        return new Lake(home.resolve("lake").resolve(community));
    }

    Path community(String community) throws IOException {
        return Durable.folder(communities.folder(community));
    }

    /** The folder of an accepted delivery; that of all readings where the name is empty. */
    Path delivery(String community, String name) {
        var readings = communities.folder(community).resolve("readings");
        return name.isEmpty() ? readings : readings.resolve(name);
    }

    /** The identifiers of all folders that hold what waits, or once did. */
    List<String> stagedIds() throws IOException {
        var all = home.resolve("staged");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (var folders = Files.list(all)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Plain files directly in a folder, by name; links are left alone. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
