package respondet.app.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.exchange.Difference;
import respondet.app.exchange.Installed;
import respondet.app.exchange.Sameness;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet same}: whether communities are the same in two installations, and what differs. */
@Command(name = "same", mixinStandardHelpOptions = true)
final class SameCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--community", paramLabel = "ID", descriptionKey = "same.community")
    private Optional<String> community = Optional.empty();

    @Parameters(index = "0", paramLabel = "HOME1", descriptionKey = "same.home")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "HOME2", descriptionKey = "same.home")
    private Path second = Path.of("");

    SameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        for (var home : List.of(first, second)) {
            if (!Files.isDirectory(home)) {
                console.remark(Message.of("usage.not-a-folder").with("folder", Value.of(home.toString())));
                return Main.USAGE;
            }
        }
        try (var one = open(first);
                var other = open(second)) {
            var sameness = new Sameness(new Installed(one, first), new Installed(other, second));
            return compare(sameness, community.map(List::of).orElse(sameness.communities()));
        }
    }

    /** Each data folder names its own database; the environment would name one for both. */
    private static HikariDataSource open(Path home) throws IOException {
        return DataSources.open(DatabaseSettings.in(home, Map.of()));
    }

    private int compare(Sameness sameness, List<String> communities) throws IOException, SQLException {
        var all = new ArrayList<Difference>();
        for (var each : communities) {
            all.addAll(sameness.of(each));
        }
        new DifferenceList(console, options.json()).tell(all);
        if (!options.json()) {
            var key = all.isEmpty() ? "same.equal" : "same.different";
            console.say(Message.of(key)
                    .with("communities", Value.of(communities.size()))
                    .with("count", Value.of(all.size())));
        }
        return all.isEmpty() ? 0 : Main.PROBLEMS;
    }
}
