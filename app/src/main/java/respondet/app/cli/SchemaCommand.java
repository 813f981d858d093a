package respondet.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code respondet schema}: prints the JSON Schema of a file that others may rely on. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** The published schemas. */
    enum Published {
        community,
        settlement,
        comparison
    }

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Parameters(arity = "1", paramLabel = "community|settlement|comparison", descriptionKey = "schema.which")
    private Published which = Published.settlement;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var name = "/schema/" + which + "-1.schema.json";
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            console.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return 0;
    }
}
