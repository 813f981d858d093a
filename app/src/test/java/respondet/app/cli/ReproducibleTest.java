package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes, on any machine. */
class ReproducibleTest {

    @TempDir
    private Path home;

    private SampleFolder folder;

    @BeforeEach
    void writeFolder() throws IOException {
        folder = SampleFolder.walloon(home.resolve("walloon"), Duration.ofMinutes(15))
                .readings("2026-01-30T23:00:00Z", "2026-02-01T23:00:00Z");
    }

    private Path settle(String name) {
        var out = home.resolve("out").resolve(name);
        var shell = Shell.run("settle", folder.path().toString(), "--out", out.toString(), "--lang", "pl");
        assertThat(shell.code()).isZero();
        return out;
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(Results.files(settle("second"))).isEqualTo(Results.files(settle("first")));
    }

    /** Another language, time zone, encoding, line end, number of processors, working folder and path of the input. */
    @Test
    void writesTheSameBytesOnAnotherMachine() throws Exception {
        var moved = Files.createDirectories(home.resolve("elsewhere/deep")).resolve("moved");
        Files.move(folder.path(), moved);
        var out = home.resolve("out/elsewhere");
        run(
                moved.getParent(),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=SA",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n",
                        "-XX:ActiveProcessorCount=1"),
                List.of("settle", "moved", "--out", out.toString(), "--lang", "pl"));
        Files.move(moved, folder.path());
        assertThat(Results.files(out)).isEqualTo(Results.files(settle("here")));
    }

    /** As absolute paths; the build tool may have moved it to a property of its own. */
    private static String classPath() {
        return Stream.of("java.class.path", "surefire.test.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(Path workingFolder, List<String> machine, List<String> arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", classPath(), Main.class.getName()));
        command.addAll(arguments);
        var log = Files.createTempFile(workingFolder, "log", ".txt");
        var process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log, StandardCharsets.ISO_8859_1))
                .isZero();
    }
}
