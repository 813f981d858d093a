package respondet.app.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where an operator's files and what came of them lie below the data folder: beside the results of their run. */
@Component
class OperatorFolder {

    private final Path root;

    OperatorFolder(@Value("${respondet.home}") String home) {
        this.root = Path.of(home).toAbsolutePath().normalize().resolve("results");
    }

    /** The folder of one allocation; run and id are ours, never a visitor's. */
    Path of(String run, String id) {
        return root.resolve(run + ".operator").resolve(id);
    }

    /** Where its files arrive before they are accepted. */
    Path arriving(String run, String id) throws IOException {
        return Files.createDirectories(root.resolve(run + ".operator").resolve(id + ".part"));
    }
}
