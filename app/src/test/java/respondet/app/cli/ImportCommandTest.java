package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing comes into a data folder on which a server works. */
class ImportCommandTest {

    private static final String TAKEN = "Another server already works on this data folder";

    @TempDir
    private Path folder;

    @Test
    void bringsNothingIntoAFolderOnWhichAServerWorks() throws IOException {
        var home = folder.resolve("home");
        try (var taken = TakenFolder.take(home)) {
            assertThat(taken.isOurs()).isTrue();
            var refused = bring(home);
            assertThat(refused.code()).isEqualTo(Main.PROBLEMS);
            assertThat(refused.err()).contains(TAKEN);
            assertThat(home.resolve("respondet.db")).doesNotExist();
        }
        assertThat(bring(home).err()).doesNotContain(TAKEN);
        assertThat(home.resolve("respondet.db")).exists();
    }

    private Shell bring(Path home) throws IOException {
        var archive = Files.writeString(folder.resolve("archive.zip"), "no archive");
        return Shell.run("import", archive.toString(), "--home", home.toString(), "--lang", "en");
    }
}
