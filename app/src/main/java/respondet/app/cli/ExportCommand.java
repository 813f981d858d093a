package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.exchange.Exporting;
import respondet.app.offline.OfflineInstallation;
import respondet.app.page.NotFound;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.OwnerOnly;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet export}: one community with its history in one file, also while the server runs. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    @Parameters(index = "0", paramLabel = "COMMUNITY", descriptionKey = "archive.community")
    private String community = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "archive.file")
    private Path file = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(home)) {
            console.remark(Message.of("usage.not-a-folder").with("folder", Value.of(home.toString())));
            return Main.USAGE;
        }
        var target = file.toAbsolutePath();
        var half = target.resolveSibling(target.getFileName() + ".part");
        try (var installation = OfflineInstallation.open(home, DatabaseSettings.in(home, System.getenv()))) {
            try (var out = OwnerOnly.file(half)) {
                installation.bean(Exporting.class).write(community, out);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            console.say(Message.of("exchange.exported")
                    .with("text", Value.of(community))
                    .with("file", Value.of(file.toString())));
            return 0;
        } catch (NotFound e) {
            console.remark(Message.of("exchange.unknown").with("text", Value.of(community)));
            return Main.PROBLEMS;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
