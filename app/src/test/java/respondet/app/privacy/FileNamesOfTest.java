package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import respondet.app.privacy.FilesOfCommunity.Found;
import respondet.app.privacy.FilesOfCommunity.Writer;

/** Files called after a member get another name each; folders and files of ours keep theirs, whatever the member is called. */
class FileNamesOfTest {

    private static final Path FOLDER = Path.of("communities", "a");
    private static final Marks MARKS = Marks.of(Set.of("Readings Community Nowak"), Set.of(), "former-1");

    private static Found found(Writer writer, String path) {
        return new Found(FOLDER, FOLDER.resolve(path), writer);
    }

    @Test
    void namesEachAnew() {
        var files = Stream.of("nowak.csv", "NOWAK 1.csv", "sub/2025_nowak/x.csv", "other.nowak")
                .map(each -> found(Writer.OTHERS, "readings/" + each))
                .toList();
        assertThat(FileNamesOf.of(files, MARKS))
                .containsEntry("nowak.csv", "former-1.csv")
                .containsEntry("NOWAK 1.csv", "former-1 1.csv")
                .containsEntry("2025_nowak", "2025_former-1")
                .hasSize(3);
    }

    @Test
    void givesNoNameTwice() {
        var files = List.of(found(Writer.OTHERS, "readings/nowak.csv"), found(Writer.OTHERS, "readings/community.csv"));
        assertThat(FileNamesOf.of(files, MARKS).values()).containsExactlyInAnyOrder("former-1.csv", "former-1-2.csv");
    }

    @Test
    void leavesWhatIsOurs() {
        var files = List.of(
                found(Writer.AGREEMENT, "community.yaml"),
                found(Writer.OTHERS, "readings/files.yaml"),
                found(Writer.OTHERS, "readings/2025.csv"));
        assertThat(FileNamesOf.of(files, MARKS)).isEmpty();
        assertThat(FileNamesOf.renamed(files.getFirst(), MARKS)).isEqualTo(FOLDER.resolve("community.yaml"));
    }
}
