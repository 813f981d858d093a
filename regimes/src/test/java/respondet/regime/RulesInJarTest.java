package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs from jars, and several settlements at once ask for the version of the law. */
class RulesInJarTest {

    private static final int THREADS = 8;

    @Test
    void tellsTheSameToAllWhoAskAtOnce(@TempDir Path folder) throws Exception {
        var jar = jar(folder.resolve("rules.jar"));
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var fingerprint = loader.loadClass(Rules.class.getName()).getMethod("fingerprint");
            Callable<Object> question = () -> fingerprint.invoke(null);
            var answers = new HashSet<>();
            for (var answer : threads.invokeAll(Collections.nCopies(THREADS * 50, question))) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .hasSize(1)
                    .allSatisfy(each -> assertThat(each.toString()).matches("[0-9a-f]{64}"));
        }
    }

    /** The class alone with one parameter file. */
    private static Path jar(Path jar) throws IOException {
        var home = Path.of(Rules.class.getResource("Rules.class").getPath()).getParent();
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var classes = Files.list(home)) {
            for (var each : List.of("parameters/", "parameters/whole/")) {
                out.putNextEntry(new JarEntry(each));
            }
            out.putNextEntry(new JarEntry("parameters/whole/fee.yaml"));
            out.write("fee: 1".getBytes(StandardCharsets.UTF_8));
            var wanted = classes.filter(each -> each.getFileName().toString().matches("Rules([$]\\w+)?[.]class"))
                    .toList();
            for (var each : wanted) {
                out.putNextEntry(new JarEntry("respondet/regime/" + each.getFileName()));
                out.write(Files.readAllBytes(each));
            }
        }
        return jar;
    }
}
