package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files take their new place when the member is erased, also after a crash, and never before. */
class RewritingTest {

    @TempDir
    Path home;

    private Path prepared() throws IOException {
        var old = Files.createDirectories(home.resolve("communities/a/readings/2025 Xylophant"))
                .resolve("xylophant.csv");
        Files.writeString(old, "old");
        var rewriting = Rewriting.in(home);
        rewriting.add(old, home.resolve("communities/a/readings/2025 former-1/former-1.csv"), bytes());
        rewriting.promise("a", "former-1");
        return old;
    }

    private static byte[] bytes() {
        return "new".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void finishesWhatACrashLeft() throws IOException {
        var old = prepared();
        Rewriting.finishAll(home, (community, pseudonym) -> community.equals("a") && pseudonym.equals("former-1"));
        assertThat(old.getParent()).doesNotExist();
        assertThat(home.resolve("communities/a/readings/2025 former-1/former-1.csv"))
                .hasContent("new");
        assertThat(Rewriting.root(home)).isEmptyDirectory();
        Rewriting.finishAll(home, (_, _) -> true);
    }

    @Test
    void forgetsWhatNeverCameAbout() throws IOException {
        var old = prepared();
        Rewriting.finishAll(home, (_, _) -> false);
        assertThat(old).hasContent("old");
        assertThat(old.getParent().resolveSibling("2025 former-1")).doesNotExist();
        assertThat(Rewriting.root(home)).isEmptyDirectory();
    }

    @Test
    void forgetsWhatWasNotPromised() throws IOException {
        var old = Files.writeString(home.resolve("old"), "old");
        Rewriting.in(home).add(old, old, bytes());
        Rewriting.finishAll(home, (_, _) -> true);
        assertThat(old).hasContent("old");
        assertThat(Rewriting.root(home)).isEmptyDirectory();
    }
}
