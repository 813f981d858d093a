package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.demo.Demo;
import respondet.app.settlement.Run;
import respondet.app.settlement.SettlementJson;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet demo}: four sample communities, a year, one table. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.demo-out")
    private Path out = Path.of("demo");

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var runs = new Demo(out, console.texts())
                .run(id -> console.remark(Message.of("demo.settling").with("community", Value.of(id))));
        if (options.json()) {
            printJson(runs);
        } else {
            printTable(runs);
        }
        return runs.stream().allMatch(run -> run.found().isPresent()) ? 0 : Main.PROBLEMS;
    }

    private void printTable(List<Checked<Run>> runs) {
        runs.stream().filter(run -> run.found().isEmpty()).forEach(run -> console.list(run.problems()));
        var settled = runs.stream().flatMap(run -> run.found().stream()).toList();
        console.out().print(DemoTable.of(settled, console.texts()));
        console.say(Message.of("demo.done").with("out", Value.of(out.toString())));
    }

    private void printJson(List<Checked<Run>> runs) {
        var all = JsonNodeFactory.instance.arrayNode();
        runs.stream().flatMap(run -> run.found().stream()).forEach(run -> all.add(SettlementJson.of(run)));
        console.out().println(all.toPrettyString());
    }
}
