package respondet.bench.endure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A server in a process of its own, on the sample's data folder, which may be killed at any time. */
final class Child {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts without waiting; the program is the one that runs now. */
    static Child start(Path folder, List<String> options) throws IOException {
        var log = Files.createTempFile(Files.createDirectories(folder), "serve", ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "respondet.app.cli.Main"));
        command.addAll(List.of("serve", "--demo", "--port", "0", "--lang", "en", "--home", folder.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        return new Child(process, log);
    }

    /** Whether the program can keep what it learnt at a first start for the next: only as jars. */
    static boolean isOfJars() {
        return List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)).stream()
                .allMatch(each -> each.endsWith(".jar"));
    }

    /** Where it answers, as soon as it does. */
    String address() throws IOException, InterruptedException {
        var end = Instant.now().plus(LONGEST_START);
        while (isAlive() && Instant.now().isBefore(end)) {
            var match = ADDRESS.matcher(Files.readString(log));
            if (match.find()) {
                return match.group();
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new IOException("The server did not start:\n" + said());
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: the program learns nothing of it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void askToStop() {
        process.destroy();
    }

    int stop() throws InterruptedException {
        askToStop();
        return process.waitFor();
    }
}
