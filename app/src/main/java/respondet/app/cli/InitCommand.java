package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.folder.FolderTemplate;
import respondet.app.folder.RegimeIds;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** {@code respondet init}: makes a community folder to be filled in. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    /** The words that {@code --regime} accepts. */
    static final class RegimeWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RegimeIds.ALL.iterator();
        }
    }

    private final Console console;

    @Mixin
    @SuppressWarnings({"unused", "UnusedVariable"})
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--regime",
            required = true,
            paramLabel = "ID",
            descriptionKey = "option.regime",
            completionCandidates = RegimeWords.class)
    private String regime = "";

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "init.folder")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!RegimeIds.ALL.contains(regime)) {
            console.remark(Message.of("folder.wrong_word")
                    .with("key", Value.of("--regime"))
                    .with("text", Value.of(regime))
                    .with("allowed", Value.of(String.join(", ", RegimeIds.ALL))));
            return Main.USAGE;
        }
        var made = new FolderTemplate(regime, console.texts()).writeTo(folder);
        made.kept().forEach(name -> console.remark(about("folder.init.exists", name)));
        made.created().forEach(name -> console.say(about("folder.init.done", name)));
        return made.kept().contains("community.yaml") ? Main.PROBLEMS : 0;
    }

    private static Message about(String key, String name) {
        return Message.of(key).with("text", Value.of(name));
    }
}
