package respondet.bench.endure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The whole trial: one installation whose server is killed, one whose server is not. */
public final class KilledAndUndisturbed {

    private KilledAndUndisturbed() {}

    /** Returns what was lost, half done or different; the data folders stay where that is not nothing. */
    public static List<String> compare(Trial trial, PrintStream out) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("respondet-endure");
        out.println("Seed " + trial.seed() + ", data folders in " + folder);
        var violations = compare(folder, trial, out);
        violations.forEach(out::println);
        out.println(trial.kills() + " kills, " + violations.size() + " found");
        if (violations.isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return violations;
    }

    private static List<String> compare(Path folder, Trial trial, PrintStream out)
            throws IOException, InterruptedException {
        var options = prepare(folder);
        var killed = Installation.started(folder.resolve("killed"), options);
        var violations = new ArrayList<String>();
        var endurance = new Endurance(killed, folder.resolve("replica"), trial, out);
        try {
            violations.addAll(endurance.endure(trial.kills()));
            if (violations.isEmpty()) {
                out.println(endurance.units() + " units of work once more, undisturbed");
                var twin = new Twin(killed, Installation.started(folder.resolve("undisturbed"), options));
                violations.addAll(undisturbed(twin, endurance.units(), trial.seed()));
            }
        } finally {
            endurance.end();
        }
        return violations;
    }

    private static List<String> undisturbed(Twin twin, int units, long seed) throws IOException, InterruptedException {
        try {
            return twin.differences(units, seed);
        } finally {
            twin.undisturbed().stop();
        }
    }

    /** Fills the sample once for both, and keeps what the program learns at a start where it can. */
    private static List<String> prepare(Path folder) throws IOException, InterruptedException {
        var cache = folder.resolve("app.aot");
        var learning = Child.isOfJars() ? List.of("-XX:AOTCacheOutput=" + cache) : List.<String>of();
        Installation.started(folder.resolve("killed"), learning).stop();
        copy(folder.resolve("killed"), folder.resolve("undisturbed"));
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
