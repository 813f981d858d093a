package respondet.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.compare.CompareLaws;
import respondet.app.compare.Comparison;
import respondet.app.compare.ComparisonJson;
import respondet.app.compare.ComparisonReport;
import respondet.app.compare.ComparisonTables;
import respondet.app.folder.OpenedFolder;
import respondet.app.report.Table;
import respondet.app.settlement.OutputFolder;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;

/** {@code respondet compare}: one community folder under the laws of all four territories. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private FolderArgument argument = new FolderArgument();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!period.isSound()) {
            console.remark(Message.of("usage.period"));
            return Main.USAGE;
        }
        var checked = argument.open(console).flatMap(this::compare);
        console.list(checked.problems());
        if (checked.found().isEmpty()) {
            console.remark(Message.of("settle.refused"));
            return Main.PROBLEMS;
        }
        finish(checked.found().get());
        return checked.found().get().isSettledAtHome() ? 0 : Main.PROBLEMS;
    }

    private Checked<Comparison> compare(OpenedFolder folder) {
        var progress = new Progress(console);
        return CompareLaws.run(
                        new CompareLaws.Task(folder, period.period()),
                        regime -> progress.at(
                                Message.of("compare.settling").with("law", new Value.Word("regime." + regime))))
                .after(folder.problems());
    }

    private void finish(Comparison comparison) throws IOException {
        try (var output = new OutputFolder(out)) {
            output.put("comparison.html", ComparisonReport.html(console.texts(), comparison));
            output.put("comparison.json", ComparisonJson.bytes(comparison));
            output.finish();
        }
        if (options.json()) {
            console.out().print(new String(ComparisonJson.bytes(comparison), StandardCharsets.UTF_8));
        } else {
            var tables = new ComparisonTables(console.texts(), comparison);
            print(tables.energy());
            print(tables.money());
            console.say(Message.of("compare.done").with("out", Value.of(out.toString())));
        }
    }

    private void print(Table table) {
        var text = new TextTable().row(table.heads());
        table.rows().forEach(text::row);
        console.out().println(table.caption());
        console.out().println(text);
    }
}
