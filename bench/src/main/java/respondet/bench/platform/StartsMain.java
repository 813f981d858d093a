package respondet.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code respondet bench --starts}: from the start of the process to the first answered page, five times each without and
 * with a cache of classes, on an empty installation and on the sample.
 */
public final class StartsMain {

    private static final int STARTS = 5;

    private final Path root = Path.of(System.getProperty("respondet.root", "."));
    private final Path folder;
    private final Path cache;

    private StartsMain(Path folder) {
        this.folder = folder;
        this.cache = folder.resolve("serve.aot");
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("respondet-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Disk.delete(folder)));
        new StartsMain(folder).measure();
    }

    private void measure() throws IOException {
        var home = folder.resolve("home");
        start(List.of("-XX:AOTCacheOutput=" + cache), home, List.of());
        if (!Files.exists(cache)) {
            throw new IOException("This virtual machine wrote no cache.");
        }
        System.out.printf(Locale.ROOT, "cache: %.0f MB%n", Files.size(cache) / 1e6);
        tell("first page, without cache", List.of(), home, List.of());
        tell("first page, with cache", List.of("-XX:AOTCache=" + cache), home, List.of());
        tell("--demo, settled before, without cache", List.of(), home, List.of("--demo"));
        tell("--demo, settled before, with cache", List.of("-XX:AOTCache=" + cache), home, List.of("--demo"));
        var first = start(List.of("-XX:AOTCache=" + cache), folder.resolve("fresh"), List.of("--demo"));
        System.out.printf(Locale.ROOT, "%-42s %6.2f s%n", "--demo on an empty folder, with cache", first);
    }

    private void tell(String what, List<String> options, Path home, List<String> more) throws IOException {
        start(options, home, more);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            seconds.add(start(options, home, more));
        }
        seconds.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "%-42s %6.2f s (%.2f to %.2f, %d starts)%n",
                what,
                seconds.get(STARTS / 2),
                seconds.getFirst(),
                seconds.getLast(),
                STARTS);
    }

    /** The seconds that it took. */
    private double start(List<String> options, Path home, List<String> more) throws IOException {
        var words =
                new ArrayList<>(List.of("respondet.app.cli.Main", "serve", "--home", home.toString(), "--port", "0"));
        words.addAll(more);
        long start = System.nanoTime();
        try (var server = Server.of(root.resolve("app/target/app.jar").toString(), options, words)) {
            new Guest(server.address()).text("/sign-in");
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
