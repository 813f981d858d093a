package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.demo.WrittenSamples;
import tools.jackson.databind.json.JsonMapper;

/** An operator's file beside a community folder, on the command line. */
class RecomputeCommandTest {

    private static final String NIGHT = "home2,2025-06-12T01:00:00+02:00,";

    @TempDir
    static Path home;

    @BeforeAll
    static void write() throws IOException {
        WrittenSamples.copy(home::resolve);
    }

    private static Shell recompute(String text, String... more) throws IOException {
        var file = Files.writeString(home.resolve("operator.csv"), "point,start,shared_kwh\n" + text);
        var args = new java.util.ArrayList<>(java.util.List.of(
                "recompute", home.resolve("turin").toString(), "--operator", file.toString(), "--lang", "en"));
        args.addAll(java.util.List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    @Test
    void agreesAtNightWhenNothingIsShared() throws IOException {
        var result = recompute(NIGHT + "0\n");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("The operator’s allocation is the same as ours.");
    }

    @Test
    void tellsWhatDiffersAndThatNothingExplainsIt() throws IOException {
        var result = recompute(NIGHT + "7.777\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("7.777", "not explained", "Values compared: 1, different: 1.");
        var json = JsonMapper.shared()
                .readTree(recompute(NIGHT + "7.777\n", "--json").out());
        assertThat(json.path("differences").path(0).path("difference_wh").asLong())
                .isEqualTo(7_777);
        assertThat(json.path("differences").path(0).path("because")).isEmpty();
    }

    @Test
    void refusesAForeignPointAndAFileThatIsNotThere() throws IOException {
        var result = recompute("stranger,2025-06-12T01:00:00+02:00,1\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("operator.csv:2 stranger");
        assertThat(Shell.run("recompute", home.resolve("turin").toString(), "--operator", "/none.csv")
                        .code())
                .isEqualTo(2);
    }
}
