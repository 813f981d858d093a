package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.exchange.Founder;
import respondet.app.exchange.Importing;
import respondet.app.offline.OfflineInstallation;
import respondet.app.store.DatabaseSettings;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet import}: a community from an archive of its folder or from an export. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "archive.file")
    private Path file = Path.of("");

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            console.remark(Message.of("usage.no-file").with("file", Value.of(file.toString())));
            return Main.USAGE;
        }
        try (var taken = TakenFolder.take(home.toAbsolutePath())) {
            if (!taken.isOurs()) {
                console.remark(Message.of("serve.taken").with("home", Value.of(home.toString())));
                return Main.PROBLEMS;
            }
            return bring();
        }
    }

    /** A server that started meanwhile would take for left over what is coming in. */
    private int bring() throws IOException {
        try (var installation = OfflineInstallation.open(home, DatabaseSettings.in(home, System.getenv()))) {
            var brought = installation.bean(Importing.class).bring(file, Founder.SYSTEM);
            if (brought.found().isEmpty()) {
                console.remark(Message.of("founding.import.refused"));
            }
            console.list(brought.problems());
            brought.found()
                    .ifPresent(community -> console.say(Message.of("exchange.imported")
                            .with("text", Value.of(community.id()))
                            .with("home", Value.of(home.toString()))));
            return brought.found().isPresent() ? 0 : Main.PROBLEMS;
        }
    }
}
