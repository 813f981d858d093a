package respondet.app.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where an operator's files and what came of them lie below the data folder: beside the results of their run. */
@Component
class OperatorFolder {

    /** How the folder beside a run's results ends. */
    private static final String BESIDE = ".operator";

    private final Path root;

    OperatorFolder(@Value("${respondet.home}") String home) {
        this.root = Path.of(home).toAbsolutePath().normalize().resolve("results");
    }

    /** The folder of one allocation; run and id are ours, never a visitor's. */
    Path of(String run, String id) {
        return root.resolve(run + BESIDE).resolve(id);
    }

    /** Every folder of an allocation, and of what was arriving when the server ended. */
    List<Path> all() throws IOException {
        var all = new ArrayList<Path>();
        for (var beside : below(root)) {
            if (beside.getFileName().toString().endsWith(BESIDE)) {
                all.addAll(below(beside));
            }
        }
        return List.copyOf(all);
    }

    /** Deletes one of them, and what held it where that holds nothing else. */
    void delete(Path allocation) throws IOException {
        FileSystemUtils.deleteRecursively(allocation);
        var beside = Objects.requireNonNull(allocation.getParent());
        if (below(beside).isEmpty()) {
            Files.deleteIfExists(beside);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Where its files arrive before they are accepted. */
    Path arriving(String run, String id) throws IOException {
        return Files.createDirectories(root.resolve(run + BESIDE).resolve(id + ".part"));
    }
}
