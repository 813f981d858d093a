package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.backup.Restore;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet restore}: an installation from a copy, into an empty data folder. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("respondet.zip");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        try (var taken = TakenFolder.take(home.toAbsolutePath());
                var database = DataSources.open(DatabaseSettings.in(home, System.getenv()))) {
            if (!taken.isOurs()) {
                console.remark(Message.of("serve.taken").with("home", Value.of(home.toString())));
                return Main.PROBLEMS;
            }
            int entries = new Restore(database, home).read(file);
            console.say(Message.of("restore.done")
                    .with("entries", Value.of(entries))
                    .with("home", Value.of(home.toString())));
            return 0;
        } catch (Restore.Refused | ZipException e) {
            var reason = Objects.toString(e.getMessage(), "");
            console.remark(Message.of("restore.refused").with("reason", Value.of(reason)));
            return Main.PROBLEMS;
        }
    }
}
