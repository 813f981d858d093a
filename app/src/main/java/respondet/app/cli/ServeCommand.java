package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.WebApplication;
import respondet.app.backup.Restore;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet serve}: the web application on one data folder; the only command that starts a server. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private int port = 8420;

    @Option(names = "--demo", descriptionKey = "option.demo")
    private boolean demo;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = (demo ? home.resolve("demo") : home).toAbsolutePath();
        if (Restore.isHalfDone(folder)) {
            return refuse("serve.half", folder);
        }
        try (var taken = TakenFolder.take(folder)) {
            return taken.isOurs() ? serve(folder) : refuse("serve.taken", folder);
        }
    }

    private int refuse(String key, Path folder) {
        console.remark(Message.of(key).with("home", Value.of(folder.toString())));
        return Main.PROBLEMS;
    }

    private int serve(Path folder) throws InterruptedException {
        var settings = new ArrayList<String>();
        settings.add("--respondet.home=" + folder);
        settings.add("--server.port=" + port);
        if (demo) {
            settings.add("--respondet.sample=true");
        }
        var server = WebApplication.start(settings.toArray(String[]::new));
        var address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        console.say(Message.of("serve.ready").with("address", Value.of(address)));
        Thread.currentThread().join();
        return 0;
    }
}
