package respondet.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code respondet journal}: what can be asked of the journal. */
@Command(name = "journal", mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Main.USAGE;
    }
}
