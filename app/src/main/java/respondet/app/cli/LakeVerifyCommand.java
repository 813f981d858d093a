package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet lake verify}: whether every file of the archive of readings is still what was written. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class LakeVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = Path.of("respondet-home");

    LakeVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var root = home.resolve("lake");
        if (!Files.isDirectory(root)) {
            console.remark(Message.of("lake.none").with("home", Value.of(home.toString())));
            return Main.PROBLEMS;
        }
        var all = JsonNodeFactory.instance.arrayNode();
        boolean good = true;
        for (var community : communities(root)) {
            var check = LakeCheck.of(new Lake(community));
            good &= check.findings().isEmpty();
            tell(community.getFileName().toString(), check, all);
        }
        if (options.json()) {
            console.out().println(all.toPrettyString());
        }
        return good ? 0 : Main.PROBLEMS;
    }

    private static List<Path> communities(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void tell(String community, LakeCheck check, ArrayNode all) {
        if (options.json()) {
            json(community, check, all);
            return;
        }
        check.findings()
                .forEach(finding -> console.remark(
                        Message.of("lake." + id(finding)).with("file", Value.of(community + "/" + finding.file()))));
        var count = check.findings().size();
        var sum = Message.of(count == 0 ? "lake.good" : "lake.bad")
                .with("community", Value.of(community))
                .with("count", Value.of(count))
                .with("files", Value.of(check.files()))
                .with("rows", Value.of(check.rows()));
        console.say(sum);
    }

    private static void json(String community, LakeCheck check, ArrayNode all) {
        var node = all.addObject();
        node.put("community", community);
        node.put("files", check.files());
        node.put("rows", check.rows());
        var findings = node.putArray("findings");
        check.findings()
                .forEach(each -> findings.addObject().put("kind", id(each)).put("file", each.file()));
    }

    private static String id(LakeCheck.Finding finding) {
        return finding.kind().name().toLowerCase(Locale.ROOT);
    }
}
