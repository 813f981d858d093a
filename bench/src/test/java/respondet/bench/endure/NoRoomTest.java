package respondet.bench.endure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose files may not grow, as on a full disk where nobody may mount a small one. */
class NoRoomTest {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final Unit UNIT = new Unit(1, 5);

    @TempDir
    private Path folder;

    @Test
    void saysSoAndWorksAgainWhenThereIsRoom() throws Exception {
        assumeTrue(Files.isExecutable(PRLIMIT), "prlimit is not installed");
        FilledOnce.into(folder);
        var installation = Installation.started(folder, List.of());
        installation.manager(UNIT.community());
        try {
            for (var step : Step.values()) {
                var before = installation.tables().column("select number from journal");
                limit(installation, "4096");
                assertThat(isRefused(installation, step))
                        .as(step + " without room")
                        .isTrue();
                limit(installation, "unlimited");
                assertThat(installation.awaitRuns()).isEmpty();
                assertThat(installation.tables().column("select number from journal"))
                        .isEqualTo(before);
                assertThat(Inspection.of(installation.home()).violations()).isEmpty();
                installation.perform(UNIT, step);
            }
            assertThat(Inspection.of(installation.home()).violations()).isEmpty();
        } finally {
            installation.kill();
        }
    }

    /** The soft limit alone, so that it can be lifted. */
    private static void limit(Installation installation, String bytes) throws IOException, InterruptedException {
        var pid = Long.toString(installation.child().pid());
        var process = new ProcessBuilder(PRLIMIT.toString(), "--pid", pid, "--fsize=" + bytes + ":")
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static boolean isRefused(Installation installation, Step step) throws InterruptedException {
        try {
            installation.perform(UNIT, step);
            return false;
        } catch (Work.Refused e) {
            return true;
        } catch (IOException e) {
            throw new AssertionError("No answer at all to " + step, e);
        }
    }
}
