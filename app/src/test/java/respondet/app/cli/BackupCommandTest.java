package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no installation is not copied as if it were one. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    @Test
    void makesNoFolderOfAWrongName() {
        var home = folder.resolve("respondet-hmoe");
        assertRefused(home);
        assertThat(home).doesNotExist();
    }

    @Test
    void copiesNoFolderWithoutADatabase() {
        assertRefused(folder);
        assertThat(folder.resolve("respondet.db")).doesNotExist();
    }

    @Test
    void copiesNoDatabaseWithoutTables() throws IOException {
        Files.createFile(folder.resolve("respondet.db"));
        assertRefused(folder);
    }

    private void assertRefused(Path home) {
        var copy = folder.resolve("copy.zip");
        var result = Shell.run("backup", copy.toString(), "--home", home.toString(), "--lang", "en");
        assertThat(result.code()).isEqualTo(Main.USAGE);
        assertThat(result.err()).contains("There is no installation in " + home);
        assertThat(copy).doesNotExist();
    }
}
