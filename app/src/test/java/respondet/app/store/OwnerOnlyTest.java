package respondet.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.backup.Backup;

/** What holds personal data is read by its owner only, whatever the machine gives new files. */
class OwnerOnlyTest {

    @TempDir
    private Path place;

    @Test
    void keepsAFolderAndWhatIsAboveItFromOthers() throws IOException {
        OwnerOnly.folder(place.resolve("data/home"));
        assertThat(rights("data")).isEqualTo("rwx------");
        assertThat(rights("data/home")).isEqualTo("rwx------");
    }

    @Test
    void leavesAFolderAsItIs() throws IOException {
        var open = PosixFilePermissions.fromString("rwxr-x---");
        Files.createDirectory(place.resolve("shared"));
        Files.setPosixFilePermissions(place.resolve("shared"), open);
        OwnerOnly.folder(place.resolve("shared"));
        assertThat(rights("shared")).isEqualTo("rwxr-x---");
    }

    @Test
    void beginsAFileAnewThatOthersCouldRead() throws IOException {
        Files.writeString(place.resolve("copy.zip"), "something longer");
        try (var out = OwnerOnly.file(place.resolve("copy.zip"))) {
            out.write("copy".getBytes(UTF_8));
        }
        assertThat(place.resolve("copy.zip")).hasContent("copy");
        assertThat(rights("copy.zip")).isEqualTo("rw-------");
    }

    @OnEachDatabase
    void keepsCopiesFromOthers(Installation installation) throws Exception {
        var database = installation.bean(DataSource.class);
        new Backup(database, installation.home()).write(place.resolve("copy.zip"));
        assertThat(rights("copy.zip")).isEqualTo("rw-------");
    }

    private String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(name)));
    }
}
