package respondet.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code respondet lake}: what can be asked of the archive of readings. */
@Command(name = "lake", mixinStandardHelpOptions = true)
final class LakeCommand implements Callable<Integer> {

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
