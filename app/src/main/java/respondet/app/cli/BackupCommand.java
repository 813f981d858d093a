package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.backup.Backup;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet backup}: the whole installation in one file, also while it serves. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("respondet.zip");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var settings = DatabaseSettings.in(home, System.getenv());
        if (!Files.isDirectory(home) || !settings.isThere()) {
            return nothing();
        }
        try (var database = DataSources.open(settings)) {
            var backup = new Backup(database, home.toAbsolutePath().normalize());
            if (backup.isOfNothing()) {
                return nothing();
            }
            int entries = backup.write(file.toAbsolutePath());
            console.say(Message.of("backup.done")
                    .with("entries", Value.of(entries))
                    .with("file", Value.of(file.toString())));
            return 0;
        }
    }

    private int nothing() {
        console.remark(Message.of("backup.nothing").with("home", Value.of(home.toString())));
        return Main.USAGE;
    }
}
