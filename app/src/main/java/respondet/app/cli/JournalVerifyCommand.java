package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.exchange.Installed;
import respondet.app.exchange.JournalCheck;
import respondet.app.journal.Journal;
import respondet.app.offline.OfflineInstallation;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.TemporaryFolder;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet journal verify}: whether the journal, replayed into an empty database, makes the same tables. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class JournalVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    JournalVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isDirectory(home)) {
            console.remark(Message.of("usage.not-a-folder").with("folder", Value.of(home.toString())));
            return Main.USAGE;
        }
        var empty = Files.createTempDirectory(Files.createDirectories(TemporaryFolder.of(home)), "replay-");
        try (var installed = OfflineInstallation.open(home, DatabaseSettings.in(home, System.getenv()));
                var replayed = OfflineInstallation.open(empty, DatabaseSettings.in(empty, Map.of()))) {
            return tell(JournalCheck.of(
                    installed.bean(Journal.class), installed(installed),
                    replayed.bean(Journal.class), installed(replayed)));
        } finally {
            FileSystemUtils.deleteRecursively(empty);
        }
    }

    private static Installed installed(OfflineInstallation installation) {
        return new Installed(installation.database(), installation.home());
    }

    private int tell(JournalCheck check) {
        new DifferenceList(console, options.json()).tell(check.differences());
        if (!options.json()) {
            if (!check.whole()) {
                console.say("same.journal.gap");
            }
            console.say(Message.of(check.isGood() ? "same.journal.good" : "same.journal.bad")
                    .with("entries", Value.of(check.entries()))
                    .with("count", Value.of(check.differences().size())));
        }
        return check.isGood() ? 0 : Main.PROBLEMS;
    }
}
