package respondet.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word {@code respondet} without a command: shows what it can do. */
@Command(name = "respondet", mixinStandardHelpOptions = true, versionProvider = Root.Version.class)
final class Root implements Callable<Integer> {

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

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Root.class.getPackage().getImplementationVersion();
            return new String[] {"respondet " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
